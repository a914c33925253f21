package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the source that was cut into several: where the cuts are, instead of new paragraphs in its place.
 *
 * @param parts how many paragraphs it became
 * @param splices what must change in the source; {@link #CUT} stands for a cut
 */
record Division(int parts, List<Splices.Splice> splices) {

    /** Stands for a cut; no text holds it, since readers take line and paragraph separators for line ends. */
    static final char CUT = '\u2029';

    /** Share of the text, in percent, that may differ for the parts to be those of the paragraph. */
    private static final int MOST_CHANGED = 15;

    /** The division that blocks {@code [from, to)} begin with, or null when they are no parts of the piece. */
    static @Nullable Division of(Origins.Source piece, List<Block> blocks, int from, int to) {
        if (!(piece.read() instanceof Block.Paragraph was)) {
            return null;
        }
        int end = from;
        StringBuilder joined = new StringBuilder();
        while (end < to
                && blocks.get(end) instanceof Block.Paragraph part
                && joined.length() + part.text().length() <= was.text().length() * (100 + MOST_CHANGED) / 100) {
            joined.append(end == from ? "" : String.valueOf(CUT)).append(part.text());
            end++;
        }
        if (end - from < 2 || was.text().indexOf(CUT) >= 0) {
            return null;
        }
        List<TextEdit> edits = TextDiff.edits(was.text(), joined.toString());
        int changed = 0;
        for (TextEdit edit : edits) {
            changed += Math.max(edit.range().length(), edit.replacement().length());
        }
        List<Splices.Splice> splices = changed * 100 > was.text().length() * MOST_CHANGED
                ? null
                : Splices.of(was.text(), BlockMarks.of(was), edits, piece.runs());
        return splices == null ? null : new Division(end - from, splices);
    }
}
