package fr.titraille.predication;

import fr.titraille.text.TextRange;
import java.util.List;

/**
 * One argument of a predication.
 *
 * @param slot its place in the predication
 * @param head number of its head among the text's tokens: the noun, the pronoun, or the predicate of a clause
 * @param range the whole phrase with its modifiers and conjuncts, without its preposition; UTF-16 code units
 * @param preposition the preposition before it in full (« de » for d’, du, des), several words joined by spaces; empty
 *     when there is none
 * @param clause whether it is a clause or an infinitive: the predication of {@code head} tells the rest
 * @param conjuncts « X, Y et Z »: each apart, without conjuncts of their own; empty when it is one phrase
 * @param restoration from where it was fetched
 * @param source the token that stands for it or binds it beside the predicate: the clitic, the relative pronoun, the
 *     controlling verb, the coordinated predicate; equals {@code head} where it stands itself
 */
public record Argument(
        Slot slot,
        int head,
        TextRange range,
        String preposition,
        boolean clause,
        List<Argument> conjuncts,
        Restoration restoration,
        int source) {

    /** Copies the conjuncts. */
    public Argument {
        conjuncts = List.copyOf(conjuncts);
    }

    /** The conjuncts, or the argument alone when it has none. */
    public List<Argument> each() {
        return conjuncts.isEmpty() ? List.of(this) : conjuncts;
    }

    /** Whether it does not stand beside its predicate as a full phrase. */
    public boolean isRestored() {
        return restoration != Restoration.NONE;
    }

    /** Whether a clitic or a possessive stands for it, so that only the text before tells what it is. */
    public boolean isPronoun() {
        return restoration == Restoration.CLITIC || restoration == Restoration.POSSESSIVE;
    }

    /** Whether it opens with this preposition, given in full. */
    public boolean hasPreposition(String wanted) {
        return preposition.equals(wanted);
    }

    /** The characters of {@code text} that it covers. */
    public String in(String text) {
        return range.of(text);
    }

    /** The same phrase in another slot, fetched in another way. */
    Argument as(Slot other, Restoration how, int from) {
        List<Argument> moved =
                conjuncts.stream().map(c -> c.as(other, how, from)).toList();
        return new Argument(other, head, range, preposition, clause, moved, how, from);
    }

    /** The same phrase after another preposition. */
    Argument after(String other) {
        List<Argument> moved = conjuncts.stream().map(c -> c.after(other)).toList();
        return new Argument(slot, head, range, other, clause, moved, restoration, source);
    }
}
