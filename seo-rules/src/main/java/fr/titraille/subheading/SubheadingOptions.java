package fr.titraille.subheading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller fixes.
 *
 * @param sections how many headings to propose, or null: the engine decides
 * @param before block numbers before which headings stand, or null; then the engine only words them
 * @param maxHeadingChars longest heading, in characters (default 65)
 */
public record SubheadingOptions(
        @Nullable Integer sections, @Nullable List<Integer> before, int maxHeadingChars) {

    /** The engine decides how many and where. */
    public static final SubheadingOptions DEFAULT = new SubheadingOptions(null, null, 65);

    /** @throws IllegalArgumentException if a number is out of bounds; the message names the field */
    public SubheadingOptions {
        if (sections != null && sections < 0) {
            throw new IllegalArgumentException("options.sections must be 0 or more");
        }
        if (maxHeadingChars < 20 || maxHeadingChars > 200) {
            throw new IllegalArgumentException("options.maxHeadingChars must be between 20 and 200");
        }
        before = before == null ? null : List.copyOf(before);
    }
}
