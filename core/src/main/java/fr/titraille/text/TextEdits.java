package fr.titraille.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Applies edits to text. Edits are taken in order of position; equal edits count once, and one that overlaps an
 * earlier one is left out, so that the outcome does not depend on the order in which rules found them.
 */
public final class TextEdits {

    private TextEdits() {}

    /** The edits that {@link #apply} carries out: sorted, without doubles and without overlaps. */
    public static List<TextEdit> compatible(Collection<TextEdit> edits) {
        List<TextEdit> kept = new ArrayList<>();
        int end = -1;
        int lastStart = -1;
        for (TextEdit edit : new TreeSet<>(edits)) {
            boolean overlaps = edit.range().start() < end;
            boolean sameInsertion = edit.range().isEmpty() && edit.range().start() == lastStart;
            if (overlaps || sameInsertion) {
                continue;
            }
            kept.add(edit);
            end = edit.range().end();
            lastStart = edit.range().start();
        }
        return List.copyOf(kept);
    }

    /**
     * The text after the edits.
     *
     * @throws IndexOutOfBoundsException if an edit ends past the text
     */
    public static String apply(String text, Collection<TextEdit> edits) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (TextEdit edit : compatible(edits)) {
            out.append(text, from, edit.range().start()).append(edit.replacement());
            from = edit.range().end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where {@code offset} of the old text lies after the (compatible) edits; inside a replaced range: its end. */
    public static int map(int offset, List<TextEdit> compatible) {
        int delta = 0;
        for (TextEdit edit : compatible) {
            if (edit.range().start() >= offset
                    && !(edit.range().isEmpty() && edit.range().start() == offset)) {
                break;
            }
            if (edit.range().end() > offset) {
                return edit.range().start() + delta + edit.replacement().length();
            }
            delta += edit.growth();
        }
        return offset + delta;
    }
}
