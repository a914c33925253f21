package fr.titraille.fidelity.proposition;

import fr.titraille.fidelity.align.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A part of a sentence between marks, coordinators and words of contrast: what stands in it goes together.
 *
 * @param names keys of the names in it; « le premier », « ce dernier » by the name they stand for
 */
public record Segment(int first, int end, Set<String> names, List<Amount> amounts) {

    public Segment {
        names = Set.copyOf(names);
        amounts = List.copyOf(amounts);
    }

    /** Its figures of the kind and unit of another. */
    public List<Amount> like(Amount amount) {
        return amounts.stream()
                .filter(a -> a.figure().type() == amount.figure().type())
                .filter(a -> Objects.equals(a.unit(), amount.unit()) || a.isBare() || amount.isBare())
                .toList();
    }

    /** The names that another segment lacks. */
    public Set<String> namesWithout(Segment other) {
        Set<String> own = new HashSet<>(names);
        own.removeAll(other.names);
        return own;
    }
}
