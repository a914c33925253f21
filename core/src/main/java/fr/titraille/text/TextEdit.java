package fr.titraille.text;

import java.util.Objects;

/**
 * Replaces the text of a range. An empty range inserts, an empty replacement deletes.
 *
 * @param range what is replaced, in UTF-16 code units
 * @param replacement what stands there afterwards
 */
public record TextEdit(TextRange range, String replacement) implements Comparable<TextEdit> {

    public TextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** Replaces {@code [start, end)}. */
    public static TextEdit replace(int start, int end, String replacement) {
        return new TextEdit(new TextRange(start, end), replacement);
    }

    /** Inserts before the unit at {@code offset}. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(new TextRange(offset, offset), text);
    }

    /** Deletes {@code [start, end)}. */
    public static TextEdit delete(int start, int end) {
        return new TextEdit(new TextRange(start, end), "");
    }

    /** How many units longer the text becomes. */
    public int growth() {
        return replacement.length() - range.length();
    }

    @Override
    public int compareTo(TextEdit other) {
        int byRange = range.compareTo(other.range);
        return byRange != 0 ? byRange : replacement.compareTo(other.replacement);
    }
}
