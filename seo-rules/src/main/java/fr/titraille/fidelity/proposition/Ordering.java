package fr.titraille.fidelity.proposition;

import fr.titraille.text.TextRange;
import java.util.Set;

/**
 * Two things set against each other on a scale: « A est plus léger que B », « A, puis B ».
 *
 * @param scale the stem of the adjective, or {@value #TIME}
 * @param sides where the adjective stands among antonyms; empty for time
 * @param sign 1 where the left one is more or later, -1 where it is less or earlier
 * @param left keys of the terms of the one, without those of both
 * @param right keys of the terms of the other
 * @param range the words that compare, up to the end of the other one
 */
public record Ordering(
        String scale, Set<Antonyms.Side> sides, int sign, Set<String> left, Set<String> right, TextRange range) {

    /** The scale of before and after. */
    public static final String TIME = "#time";

    public Ordering {
        sides = Set.copyOf(sides);
        left = Set.copyOf(left);
        right = Set.copyOf(right);
    }

    /** Whether both cannot be so: of the same two things, on the same scale or its opposite, the other way round. */
    public boolean contradicts(Ordering other) {
        return product(other) < 0;
    }

    /** Whether both say the same. */
    public boolean agrees(Ordering other) {
        return product(other) > 0;
    }

    private int product(Ordering other) {
        return sign * other.sign * likeness(other) * orientation(other);
    }

    private int likeness(Ordering other) {
        if (scale.equals(other.scale) || sides.stream().anyMatch(other.sides::contains)) {
            return 1;
        }
        return sides.stream().anyMatch(s -> other.sides.contains(s.opposite())) ? -1 : 0;
    }

    private int orientation(Ordering other) {
        boolean same = Proposition.meet(left, other.left) && Proposition.meet(right, other.right);
        boolean crossed = Proposition.meet(left, other.right) && Proposition.meet(right, other.left);
        return same == crossed ? 0 : same ? 1 : -1;
    }
}
