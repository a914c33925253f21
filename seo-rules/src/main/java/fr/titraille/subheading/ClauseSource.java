package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are a main clause: from its subject to the first stop, or shortened to subject, verb and object. A
 * clause is left out when what it would lose qualifies it: a condition, a restriction, a source, a doubt.
 */
final class ClauseSource implements CandidateSource {

    private static final int MIN_TOKENS = 4;
    private static final Set<String> STOPS = Set.of(".", ",", ":", ";", "!", "…");
    private static final Set<String> RELATIVES = Set.of("qui", "que", "qu'", "où", "dont", "pour", "permettant");
    private static final Set<String> FOREIGN = Set.of("«", "»", "(", ")", "?", "\"");

    private final AnalyzedText text;
    private final Words words;
    private final Standalone standalone;
    private final Qualifiers qualifiers;
    private final PressPresent present;

    ClauseSource(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
        this.standalone = new Standalone(text);
        this.qualifiers = new Qualifiers(text);
        this.present = new PressPresent(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        int from = start(sentence);
        NounPhrases.Phrase subject = null;
        for (NounPhrases.Phrase phrase : phrases.from(from)) {
            subject = words.isFinite(verbAt(phrase.end())) ? phrase : subject;
        }
        if (subject == null || NounPhraseSource.isPersonal(words.key(from)) || !agree(subject, verbAt(subject.end()))) {
            return;
        }
        int verb = verbAt(subject.end());
        int stop = stop(verb, sentence);
        if (usable(sentence, from, verb, stop)) {
            into.add(candidate(from, stop, verb, false));
        }
        int end = objectEnd(verb, sentence, phrases);
        if (end != stop && usable(sentence, from, verb, end)) {
            into.add(candidate(from, end, verb, false));
        }
    }

    private Candidate candidate(int from, int to, int verb, boolean cut) {
        return new Candidate(
                Capitals.sentenceCase(present.of(from, to, verb)), Candidate.Form.CLAUSE, from, to, verb, cut);
    }

    private boolean usable(Sentence sentence, int from, int verb, int to) {
        return to - from >= MIN_TOKENS
                && to - verb >= 2
                && standalone.free(from, to)
                && !qualifiers.lost(sentence, from, to);
    }

    /** Past a connective or a circumstance without verb that a comma closes. */
    private int start(Sentence sentence) {
        int from = sentence.firstToken();
        for (int i = from; i < Math.min(sentence.endToken() - 1, from + 8); i++) {
            if (words.isVerb(i) && !words.isParticiple(i)) {
                return from;
            }
            if (text.token(i).text().equals(",")) {
                String opening = Openings.kind(words.key(from));
                boolean circumstance = opening.equals("link")
                        || opening.equals("time")
                        || words.is(from, PartOfSpeech.ADP)
                        || words.is(from, PartOfSpeech.ADV);
                return circumstance ? i + 1 : from;
            }
        }
        return from;
    }

    private int verbAt(int i) {
        return words.key(i).equals("ne") || words.key(i).equals("n'") ? i + 1 : i;
    }

    private boolean agree(NounPhrases.Phrase subject, int verb) {
        String features = text.reading(verb).features();
        if (!features.contains("3 ")
                || text.reading(verb).has("impa")
                || text.reading(verb).has("psim")) {
            return false;
        }
        char number = Agreement.number(features);
        if (subject.joined()) {
            return number == 'p';
        }
        char noun = Agreement.number(text.reading(subject.noun()).features());
        return noun == 'x' || noun == number;
    }

    /** One past the clause: the first stop after the verb; -1 when the clause does not hang together. */
    private int stop(int verb, Sentence sentence) {
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            String sign = text.token(i).text();
            if (FOREIGN.contains(sign)) {
                return -1;
            }
            if (STOPS.contains(sign)) {
                boolean enumerates = sign.equals(",") && (words.is(i + 1, PartOfSpeech.ADJ) || words.isNoun(i + 1));
                return complete(i - 1) && !enumerates && !sign.equals(":") ? i : -1;
            }
        }
        return complete(sentence.endToken() - 1) ? sentence.endToken() : -1;
    }

    /** Whether a clause may end with the word. */
    private boolean complete(int last) {
        return words.isNoun(last)
                || words.is(last, PartOfSpeech.ADJ)
                || words.isParticiple(last)
                || words.isInfinitive(last)
                || words.isNumber(last);
    }

    /** One past the longest object right after the verb that ends where the sentence allows; -1 without one. */
    private int objectEnd(int verb, Sentence sentence, NounPhrases phrases) {
        int at = verb + 1;
        boolean composed = words.is(verb, PartOfSpeech.AUX);
        while (at < sentence.endToken() && (words.is(at, PartOfSpeech.ADV) || (composed && words.isParticiple(at)))) {
            at++;
        }
        NounPhrases.Phrase object = null;
        for (NounPhrases.Phrase phrase : phrases.from(at)) {
            if (NounPhraseSource.isWeak(words.key(phrase.noun())) || phrases.isCutBeforeOf(phrase.end())) {
                continue;
            }
            if (text.reading(verb).lemma().equals("être") && RELATIVES.contains(words.key(phrase.end()))) {
                continue;
            }
            boolean determined = words.is(phrase.start(), PartOfSpeech.DET) || words.isNumber(phrase.start());
            if (determined && !phrase.loose() && ends(phrase.end(), sentence)) {
                object = longer(object, phrase, verb);
            }
        }
        return object == null ? -1 : object.end();
    }

    private NounPhrases.Phrase longer(NounPhrases.@Nullable Phrase known, NounPhrases.Phrase next, int verb) {
        int chars = text.token(next.end() - 1).end() - text.token(verb).start();
        return known == null || chars <= 45 ? next : known;
    }

    private boolean ends(int next, Sentence sentence) {
        if (next >= sentence.endToken()) {
            return true;
        }
        String sign = text.token(next).text();
        return !(words.isNoun(next)
                || words.is(next, PartOfSpeech.ADJ)
                || words.isParticiple(next)
                || words.isNumber(next)
                || words.isFinite(next)
                || sign.equals("-")
                || words.key(next).equals("que")
                || words.key(next).equals("qu'")
                || sign.equals("«")
                || sign.equals("’"));
    }
}
