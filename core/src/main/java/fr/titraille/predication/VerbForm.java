package fr.titraille.predication;

import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Tense;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;

/**
 * The verb group around a predicate: its auxiliaries, voice, tense and mood.
 *
 * @param start first token of the group, auxiliaries in
 * @param finite the token that carries the tense: an auxiliary or the verb
 * @param passive whether it is in the passive, with être or as a participle alone
 * @param causative number of faire, laisser before its infinitive; -1 when there is none
 * @param auxiliary whether an auxiliary stands with it
 */
record VerbForm(
        int start, int finite, VerbMood mood, VerbTense tense, boolean passive, int causative, boolean auxiliary) {

    /** Reads the group of a verb or of a copula's attribute. */
    static VerbForm of(ParsedSentence parsed, int head) {
        int start = head;
        int finite = ParsedSentence.NONE;
        int causative = ParsedSentence.NONE;
        int last = ParsedSentence.NONE;
        boolean passive = parsed.has(head, Relation.NSUBJ_PASS, Relation.EXPL_PASS, Relation.CSUBJ_PASS);
        boolean copula = false;
        int count = 0;
        for (int aux : parsed.dependents(head, Relation.AUX, Relation.COP)) {
            start = Math.min(start, aux);
            if (finite == ParsedSentence.NONE || isFiniteForm(parsed, aux) && !isFiniteForm(parsed, finite)) {
                finite = aux;
            }
            if (parsed.relation(aux) == Relation.AUX_CAUS) {
                causative = aux;
            } else if (parsed.relation(aux) == Relation.AUX_PASS) {
                passive = true;
            }
            copula |= parsed.is(aux, Relation.COP);
            last = aux;
            count++;
        }
        int self = passiveOfSelf(parsed, head);
        if (self != ParsedSentence.NONE) {
            causative = self;
        }
        if (finite == ParsedSentence.NONE) {
            return simple(parsed, head, passive);
        }
        // « l’État a acquis »: avoir alone makes no passive, whatever the tree calls the subject
        passive &=
                !isEtreVerb(parsed, head, last, finite) && !parsed.lemma(last).equals(HAVE);
        VerbMood mood = mood(parsed, finite);
        // in « a été vendu » the participle carries no time of its own, in « est vendu » être's is the whole's
        boolean compound = count > (copula ? 1 : 0) && isCompound(parsed, head, finite, last, passive, copula);
        return new VerbForm(start, finite, mood, tense(parsed, finite, compound), passive, causative, true);
    }

    private static final String HAVE = "avoir";

    /** « est retombé »: être makes the compound tense of such a verb; « a été sorti » is a passive. */
    private static boolean isEtreVerb(ParsedSentence parsed, int head, int last, int finite) {
        return last == finite && WordClass.ETRE_VERB.has(parsed.lemma(head)) && isPastParticiple(parsed, head);
    }

    /** « s’est vu refuser »: trees hang voir on the infinitive in many ways. */
    private static int passiveOfSelf(ParsedSentence parsed, int head) {
        for (int dependent : parsed.dependents(head, Relation.MARK, Relation.AUX)) {
            if (dependent < head
                    && isInfinitive(parsed, head)
                    && WordClass.PASSIVE_OF_SELF_VERB.has(parsed.lemma(dependent))) {
                return dependent;
            }
        }
        return ParsedSentence.NONE;
    }

    private static boolean isCompound(
            ParsedSentence parsed, int head, int finite, int last, boolean passive, boolean copula) {
        if (parsed.relation(finite) == Relation.AUX_TENSE) {
            return true;
        }
        if (passive || copula && !isPastParticiple(parsed, head)) {
            return last != finite;
        }
        return parsed.relation(finite) != Relation.AUX_CAUS && isPastParticiple(parsed, head);
    }

    private static VerbForm simple(ParsedSentence parsed, int head, boolean passive) {
        int first = head;
        while (parsed.is(first, Relation.CONJ) && isPastParticiple(parsed, parsed.head(first))) {
            first = parsed.head(first);
        }
        if (first != head && isPastParticiple(parsed, head) && parsed.has(first, Relation.AUX)) {
            // « ont acheté et installé »: the auxiliaries stand once
            VerbForm shared = of(parsed, first);
            return new VerbForm(
                    head, shared.finite, shared.mood, shared.tense, shared.passive, ParsedSentence.NONE, false);
        }
        if (isPastParticiple(parsed, head) && !isFiniteForm(parsed, head)) {
            boolean own = passive || !WordClass.ETRE_VERB.has(parsed.lemma(head));
            return new VerbForm(head, head, VerbMood.PARTICIPLE, VerbTense.PAST, own, ParsedSentence.NONE, false);
        }
        VerbMood mood = mood(parsed, head);
        return new VerbForm(head, head, mood, tense(parsed, head, false), passive, ParsedSentence.NONE, false);
    }

    /** The form of a predicate that is no verb. */
    static VerbForm none(int head) {
        return new VerbForm(head, head, VerbMood.NONE, VerbTense.NONE, false, ParsedSentence.NONE, false);
    }

    static boolean isFiniteForm(ParsedSentence parsed, int token) {
        return mood(parsed, token).isFinite();
    }

    static boolean isInfinitive(ParsedSentence parsed, int token) {
        return parsed.reading(token).isInfinitive();
    }

    static boolean isPastParticiple(ParsedSentence parsed, int token) {
        return parsed.reading(token).isPastParticiple();
    }

    static VerbMood mood(ParsedSentence parsed, int token) {
        Reading reading = parsed.reading(token);
        if (reading.isInfinitive()) {
            return VerbMood.INFINITIVE;
        }
        if (reading.isPresentParticiple()) {
            return isGerund(parsed, token) ? VerbMood.GERUND : VerbMood.PARTICIPLE;
        }
        if (reading.isPastParticiple()) {
            return VerbMood.PARTICIPLE;
        }
        if (reading.is(Mood.CONDITIONAL)) {
            return VerbMood.CONDITIONAL;
        }
        if (reading.is(Mood.SUBJUNCTIVE)) {
            return VerbMood.SUBJUNCTIVE;
        }
        return reading.is(Mood.IMPERATIVE) ? VerbMood.IMPERATIVE : VerbMood.INDICATIVE;
    }

    private static boolean isGerund(ParsedSentence parsed, int token) {
        int before = token - 1;
        while (parsed.holds(before) && WordClass.OBJECT_CLITIC.has(parsed.key(before)) && !isIn(parsed, before)) {
            before--;
        }
        return parsed.holds(before) && isIn(parsed, before);
    }

    private static boolean isIn(ParsedSentence parsed, int token) {
        return parsed.key(token).equals(Prepositions.IN);
    }

    private static VerbTense tense(ParsedSentence parsed, int finite, boolean compound) {
        Reading reading = parsed.reading(finite);
        VerbTense simple = VerbTense.PRESENT;
        if (reading.is(Tense.FUTURE)) {
            simple = VerbTense.FUTURE;
        } else if (reading.is(Tense.IMPERFECT)) {
            simple = VerbTense.IMPERFECT;
        } else if (reading.is(Tense.SIMPLE_PAST) || reading.isPastParticiple()) {
            simple = VerbTense.PAST;
        }
        if (!compound) {
            return simple;
        }
        return switch (simple) {
            case FUTURE -> VerbTense.FUTURE_PERFECT;
            case IMPERFECT -> VerbTense.PLUPERFECT;
            default -> VerbTense.PAST;
        };
    }
}
