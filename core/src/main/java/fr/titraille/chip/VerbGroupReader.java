package fr.titraille.chip;

import fr.titraille.analysis.Reading;
import fr.titraille.chip.VerbGroup.Form;
import fr.titraille.chip.VerbGroup.Tense;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a sentence: auxiliaries, clitics, negation, voice and tense. */
final class VerbGroupReader {

    /** How many words may part an auxiliary from its participle: « a, malgré tout, bel et bien livré ». */
    private static final int REACH = 6;

    private final Words words;

    private VerbGroupReader(Words words) {
        this.words = words;
    }

    static List<VerbGroup> read(Words words) {
        return new VerbGroupReader(words).read();
    }

    private List<VerbGroup> read() {
        List<VerbGroup> out = new ArrayList<>();
        int i = words.from();
        while (i < words.to()) {
            VerbGroup group = words.isVerb(i) ? at(i) : null;
            if (group == null) {
                i++;
            } else {
                out.add(group);
                i = group.head() + 1;
            }
        }
        return out;
    }

    private @Nullable VerbGroup at(int i) {
        boolean avoir = words.verbReading(i, "avoir") != null;
        boolean etre = words.verbReading(i, "etre") != null;
        Reading finite = words.finiteReading(i);
        Reading infinitive = words.verbReading(i, "inf");
        Reading gerund = words.verbReading(i, "ppr");
        Reading participle = words.verbReading(i, "ppa");
        if (participle != null && !avoir && !etre && preferParticiple(i, finite)) {
            return group(i, i, participle.lemma(), Form.PAST_PARTICIPLE, Tense.NONE, true);
        }
        Reading own = finite != null ? finite : infinitive != null ? infinitive : gerund;
        if (own == null) {
            return participle == null ? null : group(i, i, participle.lemma(), Form.PAST_PARTICIPLE, Tense.NONE, true);
        }
        Form form = finite != null ? Form.FINITE : infinitive != null ? Form.INFINITIVE : Form.PRESENT_PARTICIPLE;
        Tense tense = finite == null ? Tense.NONE : tense(finite);
        if (avoir || etre) {
            return auxiliary(i, form, tense, avoir);
        }
        return group(i, i, own.lemma(), form, tense, false);
    }

    /** « interdit » without an auxiliary is finite after its subject, a participle after a noun without one. */
    private boolean preferParticiple(int i, @Nullable Reading finite) {
        if (finite == null) {
            return true;
        }
        String before = words.key(i - 1);
        boolean subject = Grammar.SUBJECT_PRONOUNS.contains(before)
                || Grammar.CLITICS.contains(before)
                || before.equals("qui")
                || words.isName(i - 1);
        return !subject && finite.has("psim") && words.verbReading(i, "pres") == null;
    }

    private VerbGroup auxiliary(int i, Form form, Tense tense, boolean avoir) {
        int at = participleAfter(i + 1);
        if (at < 0) {
            return group(i, i, avoir ? "avoir" : "être", form, tense, false);
        }
        Reading participle = words.verbReading(at, "ppa");
        boolean been = participle != null && participle.has("etre");
        if (been && avoir) {
            int next = participleAfter(at + 1);
            Reading second = next < 0 ? null : words.verbReading(next, "ppa");
            return second == null
                    ? group(i, at, "être", form, past(tense), false)
                    : group(i, next, second.lemma(), form, past(tense), true);
        }
        String lemma = participle == null ? words.lemma(at) : participle.lemma();
        boolean compound = avoir || Grammar.ETRE_VERBS.contains(lemma) || reflexive(i);
        return group(i, at, lemma, form, compound ? past(tense) : tense, !compound);
    }

    private int participleAfter(int start) {
        int inset = -1;
        for (int k = start; k < Math.min(words.to(), start + REACH); k++) {
            if (words.verbReading(k, "ppa") != null && !words.isName(k) && !Grammar.ADVERBS.contains(words.key(k))) {
                return words.isAdverb(k) ? -1 : k;
            }
            if (words.key(k).equals(",")) {
                inset = inset < 0 ? k : -1;
                continue;
            }
            boolean passable = words.isAdverb(k)
                    || words.key(k).startsWith("-")
                    || inset >= 0
                    || Set.of(
                                    "à",
                                    "de",
                                    "tous",
                                    "toutes",
                                    "tout",
                                    "nouveau",
                                    "bel",
                                    "et",
                                    "elle-même",
                                    "lui-même",
                                    "d'",
                                    "en",
                                    "grande",
                                    "partie")
                            .contains(words.key(k));
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    private boolean reflexive(int i) {
        return Set.of("se", "s'").contains(words.key(i - 1))
                || (Set.of("en", "y").contains(words.key(i - 1))
                        && Set.of("se", "s'").contains(words.key(i - 2)));
    }

    private static Tense past(Tense tense) {
        return switch (tense) {
            case CONDITIONAL, CONDITIONAL_PAST -> Tense.CONDITIONAL_PAST;
            case FUTURE -> Tense.FUTURE;
            case PRESENT, PAST -> Tense.PAST;
            case NONE -> Tense.NONE;
        };
    }

    private static Tense tense(Reading reading) {
        if (reading.has("con")) {
            return Tense.CONDITIONAL;
        }
        if (reading.has("futu")) {
            return Tense.FUTURE;
        }
        return reading.has("impa") || reading.has("psim") ? Tense.PAST : Tense.PRESENT;
    }

    private VerbGroup group(int first, int head, String lemma, Form form, Tense tense, boolean passive) {
        int start = first;
        Set<String> clitics = new LinkedHashSet<>();
        boolean ne = false;
        while (start - 1 >= words.from() && first - start < 5) {
            String key = words.key(start - 1);
            if (form == Form.PRESENT_PARTICIPLE && key.equals("en")) {
                break;
            }
            boolean adverb = form == Form.INFINITIVE && Grammar.NEGATIONS.contains(key);
            if (!Grammar.CLITICS.contains(key) && !adverb || words.isName(start - 1)) {
                break;
            }
            ne |= key.equals("ne") || key.equals("n'");
            clitics.add(key);
            start--;
        }
        boolean reflexive = clitics.contains("se") || clitics.contains("s'");
        return new VerbGroup(start, head, lemma, form, tense, passive, reflexive, ne && denies(first, head), clitics);
    }

    /** « n’a plus recours qu’à ses puces » still uses them. */
    private boolean onlyTo(int negation) {
        if (!words.key(negation).equals("plus")) {
            return false;
        }
        for (int k = negation + 1; k < Math.min(words.to() - 1, negation + 5); k++) {
            boolean que = words.key(k).equals("que") || words.key(k).equals("qu'");
            if (que && Grammar.PREPOSITIONS.contains(words.key(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether « ne » is completed by pas, plus, jamais, aucun; « ne … que » is no negation. */
    private boolean denies(int first, int head) {
        for (int k = Math.max(words.from(), first - 4); k < Math.min(words.to(), head + 6); k++) {
            if (k > head && words.isPunctuation(k)) {
                return false;
            }
            if (Grammar.NEGATIONS.contains(words.key(k))) {
                // « n'achète plus que » still buys; « plus de 60 % » after the verb is an amount
                boolean amount = words.key(k).equals("plus")
                        && k > head
                        && words.key(k + 1).equals("de")
                        && words.isNumber(k + 2);
                if (!amount && onlyTo(k)) {
                    return false;
                }
                if (!amount) {
                    return !words.key(k + 1).equals("que") && !words.key(k + 1).equals("qu'")
                            || words.key(k).equals("pas");
                }
            }
        }
        return false;
    }
}
