package fr.titraille.fidelity.proposition;

import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that passes from a giver to a taker, from whichever end it is told.
 *
 * @param head the predicate's token
 * @param what passes: goods, money, a right
 * @param givers keys of names; empty where none is told
 * @param takers keys of names; empty where none is told
 * @param things keys of the terms of what passes
 */
public record Transfer(
        int head, String what, Set<String> givers, Set<String> takers, Set<String> things, TextRange range) {

    public Transfer {
        givers = Set.copyOf(givers);
        takers = Set.copyOf(takers);
        things = Set.copyOf(things);
    }

    /** Whether the other tells one of the same parties at the same end. */
    public boolean agrees(Transfer other) {
        return what.equals(other.what)
                && (Proposition.meet(givers, other.givers) || Proposition.meet(takers, other.takers));
    }

    /** Whether the ends are exchanged: both of them, or one where the same thing passes. */
    public boolean isTurned(Transfer other) {
        boolean giver = Proposition.meet(givers, other.takers);
        boolean taker = Proposition.meet(takers, other.givers);
        Set<String> same = new HashSet<>(things);
        same.retainAll(other.things);
        return what.equals(other.what) && !agrees(other) && ((giver && taker) || ((giver || taker) && !same.isEmpty()));
    }
}
