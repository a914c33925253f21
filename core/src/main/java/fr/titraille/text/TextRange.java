package fr.titraille.text;

/**
 * A half-open range of text, in UTF-16 code units: {@code start} is the first unit, {@code end} one past the last.
 *
 * <pre>{@code
 * TextRange word = new TextRange(3, 7);
 * String text = word.of("Des puces"); // "puces" would be (4, 9)
 * }</pre>
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, {@code start} or more
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range [" + start + ", " + end + ") is not valid");
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the range holds no unit. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly inside this range. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies inside this range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The range moved by {@code delta} units. */
    public TextRange shift(int delta) {
        return new TextRange(start + delta, end + delta);
    }

    /** The smallest range that holds both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The characters of {@code text} in this range.
     *
     * @throws IndexOutOfBoundsException if the range ends past the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
