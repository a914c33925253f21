package fr.titraille.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of a block's text stands in the source.
 *
 * @param start first UTF-16 unit in the block's own text
 * @param end one past the last
 * @param slot the string of a JSON document that holds it; null where the source is one string
 * @param from first UTF-16 unit in the source
 * @param to one past the last
 * @param syntax how text is written there
 * @param literal whether source and text are the same to the letter; else the stretch is replaced as a whole
 */
record TextRun(int start, int end, @Nullable JsonSlot slot, int from, int to, TextSyntax syntax, boolean literal) {

    /** The same run, later in the text. */
    TextRun shift(int by) {
        return by == 0 ? this : new TextRun(start + by, end + by, slot, from, to, syntax, literal);
    }

    /** Whether the next run goes on where this one ends, in text and source alike. */
    boolean continuesIn(TextRun next) {
        return literal
                && next.literal
                && end == next.start
                && to == next.from
                && syntax == next.syntax
                && (slot == null ? next.slot == null : slot.equals(next.slot));
    }

    /** Runs that follow each other are one. */
    static List<TextRun> joined(List<TextRun> runs) {
        List<TextRun> out = new ArrayList<>();
        for (TextRun run : runs) {
            TextRun last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.continuesIn(run)) {
                out.set(
                        out.size() - 1,
                        new TextRun(last.start, run.end, last.slot, last.from, run.to, last.syntax, true));
            } else {
                out.add(run);
            }
        }
        return out;
    }
}
