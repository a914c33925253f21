package fr.titraille.grammar;

import fr.titraille.text.TextRange;

/**
 * A stretch between quotation marks.
 *
 * @param range with its marks, in UTF-16 code units of the text
 * @param inner without the marks and the spaces inside them; may be empty
 * @param marks which marks
 * @param depth 0 for an outermost quotation, 1 for one inside it, and so on
 * @param closed false where the closing mark is missing; the quotation then ends with its segment or with the
 *     quotation around it
 */
public record Quotation(TextRange range, TextRange inner, Marks marks, int depth, boolean closed) {

    /** Pairs of quotation marks. */
    public enum Marks {
        /** « French ». */
        GUILLEMETS,
        /** “English”. */
        ENGLISH,
        /** „German“. */
        LOW,
        /** "Straight". */
        STRAIGHT
    }
}
