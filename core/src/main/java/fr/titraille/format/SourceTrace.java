package fr.titraille.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in the source of each unit of a text that is being collected. */
final class SourceTrace {

    private static final int NOWHERE = -1;

    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] pieces = new int[64];
    private boolean[] literal = new boolean[64];
    private final List<SourceText> known = new ArrayList<>();
    private int length;

    /** Adds a unit: {@code place}'s unit {@code i}, or one that stands nowhere. */
    void add(@Nullable SourceText place, int i, boolean same) {
        if (length == from.length) {
            from = Arrays.copyOf(from, 2 * length);
            to = Arrays.copyOf(to, 2 * length);
            pieces = Arrays.copyOf(pieces, 2 * length);
            literal = Arrays.copyOf(literal, 2 * length);
        }
        if (place == null) {
            pieces[length] = NOWHERE;
        } else {
            pieces[length] = piece(place);
            from[length] = place.borders()[i];
            to[length] = place.borders()[i + 1];
            literal[length] = same && to[length] - from[length] == 1;
        }
        length++;
    }

    /** Adds one of the units that together stand for {@code place}'s unit {@code i}, such as the letters of a ligature. */
    void add(@Nullable SourceText place, int i, int number, int of) {
        add(place, i, false);
        if (place != null && number > 0) {
            from[length - 1] = to[length - 1];
        }
        if (place != null && number == 0 && of > 1) {
            to[length - 1] = place.borders()[i + 1];
        }
    }

    /** Says that a unit is written otherwise in the source. */
    void alter(int i) {
        literal[i] = false;
    }

    private int piece(SourceText place) {
        int last = known.size() - 1;
        if (last < 0 || known.get(last) != place) {
            known.add(place);
            last++;
        }
        return last;
    }

    /** White space that is left out belongs to the space before it, if it stands right there. */
    void stretch(@Nullable SourceText place, int i) {
        int last = length - 1;
        boolean beside = place != null
                && last >= 0
                && pieces[last] != NOWHERE
                && known.get(pieces[last]) == place
                && to[last] == place.borders()[i];
        if (beside && place != null) {
            to[last] = place.borders()[i + 1];
            literal[last] = false;
        }
    }

    void truncate(int shorter) {
        length = shorter;
    }

    /** The runs of the units {@code [start, end)}, counted from {@code start}. */
    List<TextRun> runs(int start, int end) {
        List<TextRun> out = new ArrayList<>();
        int i = start;
        while (i < end) {
            int first = i++;
            if (pieces[first] == NOWHERE) {
                continue;
            }
            SourceText place = known.get(pieces[first]);
            if (literal[first]) {
                while (i < end && pieces[i] == pieces[first] && literal[i] && from[i] == to[i - 1]) {
                    i++;
                }
            } else {
                // units that share one place, as two letters of one entity do
                while (i < end
                        && pieces[i] == pieces[first]
                        && !literal[i]
                        && from[i] == to[i]
                        && from[i] == to[i - 1]) {
                    i++;
                }
            }
            out.add(new TextRun(
                    first - start,
                    i - start,
                    place.slot(),
                    from[first],
                    Math.max(to[first], to[i - 1]),
                    place.syntax(),
                    literal[first]));
        }
        return TextRun.joined(out);
    }
}
