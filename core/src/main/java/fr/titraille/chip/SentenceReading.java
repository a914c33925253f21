package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence taken apart for the readers of facts: its phrases, clauses and who acts in each. */
final class SentenceReading {

    private static final Set<String> FIRMS = Vocabulary.of("firm-noun");

    private final Sentence sentence;
    private final Words words;
    private final List<Phrase> phrases;
    private final List<Clause> clauses;
    private final Participants participants;
    private final Discourse discourse;
    private final List<Figure> figures;

    SentenceReading(
            AnalyzedText text, Sentence sentence, List<Mention> mentions, List<Figure> figures, Discourse discourse) {
        this.sentence = sentence;
        this.words = new Words(text, sentence, mentions, figures);
        this.figures = figures;
        List<VerbGroup> groups = VerbGroupReader.read(words);
        this.phrases = PhraseReader.read(words, groups);
        this.clauses = ClauseReader.read(words, groups, phrases);
        this.discourse = discourse;
        this.participants = new Participants(words, phrases, discourse);
    }

    Sentence sentence() {
        return sentence;
    }

    Words words() {
        return words;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Clause> clauses() {
        return clauses;
    }

    Participants participants() {
        return participants;
    }

    Discourse discourse() {
        return discourse;
    }

    List<Figure> figures() {
        return figures;
    }

    @Nullable
    Clause governor(Clause clause) {
        return clause.governor() < 0 ? null : clauses.get(clause.governor());
    }

    /** The phrases of the grammatical subject, taken from the governor or the antecedent where the verb has none. */
    List<Phrase> subject(Clause clause) {
        return subject(clause, 0);
    }

    private List<Phrase> subject(Clause clause, int depth) {
        if (!clause.subject().isEmpty() || depth > 8) {
            return clause.subject();
        }
        if (clause.link() == Link.RELATIVE && clause.opener().equals("qui") && clause.antecedent() != null) {
            return rowUpTo(clause.antecedent());
        }
        Form form = clause.verb().form();
        if (form == Form.PAST_PARTICIPLE) {
            if (clause.antecedent() != null) {
                return List.of(clause.antecedent());
            }
            // « reste soumise à … » takes the copula's subject; « Lancée en 2019, la puce … » the next one
            Clause copula = governor(clause);
            return copula == null || !copula.verb().isFinite() ? nextSubject(clause) : subject(copula, depth + 1);
        }
        Clause governor = governor(clause);
        if (governor == null) {
            return form == Form.PRESENT_PARTICIPLE || form == Form.INFINITIVE ? nextSubject(clause) : List.of();
        }
        if (form == Form.INFINITIVE) {
            List<Phrase> controller = controller(governor, clause);
            return controller.isEmpty() ? subject(governor, depth + 1) : controller;
        }
        if (form == Form.PRESENT_PARTICIPLE || clause.link() == Link.COORDINATE) {
            return subject(governor, depth + 1);
        }
        return List.of();
    }

    /** « Baidu, Tencent et Alibaba, qui … »: the phrase with those that it ends the row of. */
    private List<Phrase> rowUpTo(Phrase last) {
        List<Phrase> row = new ArrayList<>(List.of(last));
        Phrase at = last;
        while (at.sibling() >= 0
                && row.size() < 12
                && phrases.get(at.sibling()).end() + 3 >= at.start()
                && words.key(at.opening() - 1).equals("et")) {
            at = phrases.get(at.sibling());
            row.add(0, at);
        }
        return row;
    }

    /** « Lancée en 2019, la puce … »: the subject of the first finite clause that follows. */
    private List<Phrase> nextSubject(Clause clause) {
        for (int k = clause.index() + 1; k < clauses.size(); k++) {
            if (clauses.get(k).verb().isFinite()) {
                return clauses.get(k).subject();
            }
        }
        return List.of();
    }

    /** Who acts in « interdire à Nvidia de vendre », « empêchant Nvidia de vendre ». */
    private List<Phrase> controller(Clause governor, Clause infinitive) {
        if (!Grammar.OBJECT_CONTROL.contains(governor.verb().lemma())
                || governor.verb().passive()) {
            return List.of();
        }
        for (Phrase phrase : governor.complements()) {
            boolean role = phrase.isDirect() || phrase.preposition().equals("à");
            boolean actor = !participants.parties(phrase).isEmpty()
                    || participants.isPronoun(phrase)
                    || participants.isPerson(phrase);
            if (role && actor && phrase.end() <= infinitive.verb().start()) {
                return participants.siblings(phrase);
            }
        }
        return List.of();
    }

    /** The parties that the phrases stand for; pronouns and persons are resolved from what stands before. */
    Set<String> parties(List<Phrase> row, Clause clause) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase phrase : row) {
            out.addAll(participants.parties(phrase));
        }
        if (!out.isEmpty()) {
            return out;
        }
        // « Lisa Su, la patronne d’AMD », « Apple, elle aussi »: a name says more than what stands beside it
        for (Phrase phrase : row) {
            out.addAll(Speakers.firm(this, phrase));
        }
        for (Phrase phrase : row) {
            if (out.isEmpty()) {
                out.addAll(parties(phrase, clause));
            }
        }
        return out;
    }

    Set<String> parties(Phrase phrase, Clause clause) {
        Set<String> own = participants.parties(phrase);
        if (!own.isEmpty()) {
            return own;
        }
        String key = words.key(phrase.start());
        if (participants.isPronoun(phrase)) {
            Set<String> inside = earlierSubject(phrase, clause);
            return inside.isEmpty() ? discourse.topic(key.endsWith("s") || key.equals("eux")) : inside;
        }
        boolean definite = WordClass.SINGULAR_ARTICLE.has(key) && phrase.end() - phrase.start() > 1;
        if (definite && FIRMS.contains(words.lemma(phrase.head())) && !NumberAgreement.isPlural(words, phrase)) {
            // « le groupe de Jensen Huang », « le réseau social »: whom the text is about
            Set<String> inside = earlierSubject(phrase, clause);
            return inside.isEmpty() ? discourse.topic(false) : inside;
        }
        boolean speaks = key.equals("nous") || key.equals("on");
        boolean stands = participants.isPerson(phrase) && clause.verb().form() == Form.INFINITIVE;
        return speaks || stands ? Speakers.of(this, phrase) : Set.of();
    }

    private Set<String> earlierSubject(Phrase pronoun, Clause clause) {
        boolean plural = words.key(pronoun.start()).endsWith("s");
        for (int k = clause.index() - 1; k >= 0; k--) {
            List<Phrase> subject = clauses.get(k).subject();
            for (Phrase phrase : subject) {
                if (participants.isPronoun(phrase) || participants.isPerson(phrase)) {
                    continue;
                }
                Set<String> found = new LinkedHashSet<>();
                subject.forEach(p -> found.addAll(participants.parties(p)));
                if (!found.isEmpty() && (plural == (found.size() > 1 || NumberAgreement.isPlural(words, phrase)))) {
                    return found;
                }
            }
        }
        // « lorsqu’il a dévoilé … », before its noun is not looked for
        return Set.of();
    }

    /** The chips that the phrases name; a pronoun stands for those named last. */
    Set<String> chips(List<Phrase> row) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase phrase : row) {
            if (participants.isPronoun(phrase)) {
                out.addAll(chipsBefore(phrase));
            } else {
                out.addAll(christened(phrase));
                Set<String> own = participants.chips(phrase);
                out.addAll(own.isEmpty() ? apposed(phrase) : own);
            }
        }
        return out;
    }

    /** « Trainium2, une puce d’IA qui … »: the name that the description stands beside. */
    private Set<String> apposed(Phrase phrase) {
        boolean described = phrase.sibling() >= 0
                && participants.isChipHead(phrase)
                && words.key(phrase.opening() - 1).equals(",");
        return described ? participants.chips(phrases.get(phrase.sibling())) : Set.of();
    }

    /** « une puce baptisée Ironwood ». */
    private Set<String> christened(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            boolean names = Vocabulary.of("naming-verb").contains(clause.verb().lemma());
            if (names && clause.antecedent() != null && clause.antecedent().index() == phrase.index()) {
                clause.complements().forEach(p -> out.addAll(participants.chips(p)));
            }
        }
        return out;
    }

    /** The chips named last before a phrase, in the sentence or before it. */
    Set<String> chipsBefore(Phrase phrase) {
        boolean plural = words.key(phrase.start()).endsWith("s");
        for (Clause clause : clauses) {
            for (Phrase subject : clause.subject()) {
                boolean earlier =
                        subject.end() <= phrase.start() && clause.verb().head() < phrase.start();
                if (earlier
                        && ChipNouns.namesChip(words, subject)
                        && NumberAgreement.isPlural(words, subject) == plural) {
                    return participants.chips(subject);
                }
            }
        }
        for (int k = phrase.index() - 1; k >= 0; k--) {
            Phrase before = phrases.get(k);
            if (ChipNouns.namesChip(words, before) && before.parent() < 0) {
                return participants.chips(before);
            }
        }
        return discourse.chips(plural);
    }

    /** The clause that a phrase hangs on: as its subject or its complement; null in a sentence without a verb. */
    @Nullable
    Clause clauseOf(Phrase phrase) {
        for (Clause clause : clauses) {
            if (clause.complements().contains(phrase)) {
                return clause;
            }
        }
        for (Clause clause : clauses) {
            if (clause.start() <= phrase.opening()
                    && phrase.start() < clause.verb().head()) {
                return clause;
            }
        }
        return clauses.isEmpty() ? null : clauses.get(0);
    }

    /** The phrases of a clause's own region: its subject with what hangs on it, and its complements. */
    List<Phrase> region(Clause clause) {
        List<Phrase> out = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean before = phrase.opening() >= clause.start()
                    && phrase.start() < clause.verb().head()
                    && clauseOf(phrase) == clause;
            if (before || clause.complements().contains(phrase)) {
                out.add(phrase);
            }
        }
        return out;
    }
}
