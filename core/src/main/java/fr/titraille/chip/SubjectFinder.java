package fr.titraille.chip;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.chip.Clause.Link;
import java.util.ArrayList;
import java.util.List;

/** Finds the subject before a verb: the first phrase without a preposition, outside relative clauses and insets. */
final class SubjectFinder {

    private final Words words;
    private final ClauseGround ground;

    SubjectFinder(ClauseGround ground) {
        this.words = ground.words();
        this.ground = ground;
    }

    /** The first phrase without a preposition, outside relative clauses and insets, with its siblings. */
    List<Phrase> subjectIn(int start, int end) {
        List<Phrase> subject = new ArrayList<>();
        for (Phrase phrase : ground.phrases()) {
            if (phrase.start() >= end) {
                break;
            }
            if (phrase.opening() < start || insideClause(phrase, start) || insideBrackets(phrase, start)) {
                continue;
            }
            boolean compared = phrase.opening() > start
                    && (words.key(phrase.opening() - 1).equals("que")
                            || words.key(phrase.opening() - 1).equals("qu'"));
            if (compared) {
                continue;
            }
            boolean first = subject.isEmpty() && phrase.isDirect() && !isTime(phrase) && !isFronted(phrase);
            boolean next = !subject.isEmpty() && phrase.isDirect() && phrase.sibling() >= 0 && !isTime(phrase);
            if (first || next) {
                subject.add(phrase);
            }
        }
        return subject;
    }

    /** « Longtemps fidèle à Nvidia, la jeune pousse … »: an adjective before the subject. */
    private boolean isFronted(Phrase phrase) {
        boolean adjective = false;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean plain = words.pos(i) == PartOfSpeech.ADJ && words.mention(i) == null && !words.isModel(i);
            if (!plain && !words.isAdverb(i)) {
                return false;
            }
            adjective |= plain;
        }
        return adjective;
    }

    private boolean insideBrackets(Phrase phrase, int start) {
        for (int i = phrase.opening() - 1; i >= start; i--) {
            if (words.key(i).equals(")")) {
                return false;
            }
            if (words.key(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean insideClause(Phrase phrase, int start) {
        for (int k = ground.clauses().size() - 1; k >= 0; k--) {
            Clause clause = ground.clauses().get(k);
            if (clause.start() >= start
                    && clause.start() < phrase.start()
                    && (clause.link() == Link.RELATIVE
                            || clause.link() == Link.ADVERBIAL
                            || clause.link() == Link.PARTICIPIAL
                                    && clause.verb().head() < phrase.start()
                            || clause.link() == Link.INFINITIVE && clause.verb().head() < phrase.start())) {
                // closed by the comma that follows it
                return !commaBetween(clause.verb().head() + 1, phrase.opening());
            }
        }
        return false;
    }

    private boolean commaBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.key(i).equals(",") || words.key(i).equals(")")) {
                return true;
            }
        }
        return false;
    }

    boolean isTime(Phrase phrase) {
        return PhraseTime.isTime(words, phrase);
    }
}
