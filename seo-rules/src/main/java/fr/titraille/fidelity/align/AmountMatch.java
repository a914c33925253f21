package fr.titraille.fidelity.align;

import org.jspecify.annotations.Nullable;

/**
 * What became of a figure of the rewrite.
 *
 * @param source the figure of the source that it repeats, or that it took the place of
 * @param derived what it should be or is worked out from
 */
public record AmountMatch(
        Amount amount, Outcome outcome, SourceTexts.@Nullable LocatedAmount source, Closure.@Nullable Derived derived) {

    public enum Outcome {
        /** The same value of the same thing. */
        SAME,
        /** Rounded, and said so. */
        ROUNDED,
        /** Follows from the source's figures. */
        DERIVED,
        /** The same value of another thing. */
        OTHER_UNIT,
        /** The value of a figure of the source is altered. */
        CHANGED,
        /** Announced as worked out, and wrong. */
        WRONG_SUM,
        /** No figure of the source is like it. */
        NEW,
        /** A small number that only counts what the source names. */
        IDLE
    }
}
