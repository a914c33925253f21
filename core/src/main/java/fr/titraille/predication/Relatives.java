package fr.titraille.predication;

import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.RelativePronoun;
import fr.titraille.syntax.Relation;

/** Gives the predicate of a relative clause what its pronoun stands for. */
final class Relatives {

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;

    Relatives(ParsedSentence parsed, ArgumentPhrases phrases) {
        this.parsed = parsed;
        this.phrases = phrases;
    }

    /** The pronoun that opens the clause of a predicate: the first word, or the first after a preposition; or -1. */
    int pronoun(int verb) {
        int first = verb;
        for (int dependent : parsed.dependents(verb)) {
            if (parsed.isAny(dependent, Relation.CC, Relation.PUNCT, Relation.CONJ)) {
                continue;
            }
            first = Math.min(first, leftmost(dependent));
        }
        for (int token = first; token <= Math.min(verb, first + 4) && token < parsed.end; token++) {
            if (phrases.isRelativePronoun(token)) {
                return token;
            }
            if (!parsed.isAny(token, Relation.CASE, Relation.FIXED, Relation.PUNCT)) {
                return NONE;
            }
        }
        return NONE;
    }

    private int leftmost(int token) {
        int at = token;
        int[] own = parsed.dependents(at);
        while (own.length > 0 && own[0] < at) {
            at = own[0];
            own = parsed.dependents(at);
        }
        return at;
    }

    void fill(PredicationDraft draft, int antecedent, Restoration how) {
        int pronoun = pronoun(draft.head);
        if (pronoun == NONE) {
            return;
        }
        Argument noun = phrases.phrase(Slot.AGENT, antecedent, draft.head);
        RelativePronoun kind = RelativePronoun.of(parsed.key(pronoun));
        boolean after = !parsed.preposition(pronoun).isEmpty();
        switch (after ? RelativePronoun.OBLIQUE : kind) {
            case SUBJECT -> draft.takeSubject(noun.after(""), how, pronoun);
            case OBJECT -> object(draft, noun, how, pronoun);
            case OF -> draft.add(noun.after(Prepositions.OF).as(Slot.COMPLEMENT, how, pronoun));
            case WHERE -> draft.add(noun.after(parsed.key(pronoun)).as(Slot.ADJUNCT, how, pronoun));
            case OBLIQUE -> oblique(draft, noun, how, pronoun);
        }
    }

    private void object(PredicationDraft draft, Argument noun, Restoration how, int pronoun) {
        if (how == Restoration.CLEFT && !parsed.preposition(noun.head()).isEmpty()) {
            draft.add(noun.as(Slot.ADJUNCT, how, pronoun));
        } else if (draft.kind == Predication.Kind.MODAL || !draft.has(Slot.PATIENT) && !draft.passive) {
            draft.add(noun.after("").as(Slot.PATIENT, how, pronoun));
        }
    }

    private void oblique(PredicationDraft draft, Argument noun, Restoration how, int pronoun) {
        String preposition = parsed.preposition(pronoun);
        if (preposition.isEmpty()) {
            preposition = RelativePronoun.preposition(parsed.key(pronoun));
        }
        if (preposition.equals(Prepositions.BY) && draft.passive && !draft.has(Slot.AGENT)) {
            draft.add(noun.after(preposition).as(Slot.AGENT, how, pronoun));
        } else {
            Slot slot = DirectArguments.isDative(draft, preposition) ? Slot.RECIPIENT : Slot.COMPLEMENT;
            draft.add(noun.after(preposition).as(slot, how, pronoun));
        }
    }
}
