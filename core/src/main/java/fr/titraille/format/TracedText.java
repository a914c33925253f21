package fr.titraille.format;

import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Content of a block with its places in the source.
 *
 * @param content what was read
 * @param runs where it stands, in order; a stretch without a run has no place of its own
 */
record TracedText(RichText content, List<TextRun> runs) {

    static final TracedText EMPTY = new TracedText(RichText.plain(""), List.of());

    TracedText {
        runs = List.copyOf(runs);
    }

    /** The places of texts that follow each other with one unit between them, as items and cells do. */
    static List<TextRun> runs(List<TracedText> texts) {
        List<TextRun> out = new ArrayList<>();
        int at = 0;
        for (TracedText text : texts) {
            for (TextRun run : text.runs()) {
                out.add(run.shift(at));
            }
            at += text.content().text().length() + 1;
        }
        return out;
    }
}
