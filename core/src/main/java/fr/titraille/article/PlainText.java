package fr.titraille.article;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's body as plain text: its blocks in order, joined by one blank line, markup removed. All offsets that
 * Titraille speaks of point into {@link #text()}. Images and embeds have no text and no separator.
 *
 * @param text the whole
 * @param ranges one range a block, in the order of {@link Article#blocks()}; empty for blocks without text
 */
public record PlainText(String text, List<TextRange> ranges) {

    /** What stands between two blocks. */
    public static final String SEPARATOR = "\n\n";

    public PlainText {
        ranges = List.copyOf(ranges);
    }

    /** Lays out the blocks. */
    public static PlainText of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>(blocks.size());
        boolean first = true;
        for (Block block : blocks) {
            String own = block.text();
            if (block instanceof Block.Image || block instanceof Block.Embed) {
                ranges.add(new TextRange(text.length(), text.length()));
                continue;
            }
            if (!first) {
                text.append(SEPARATOR);
            }
            first = false;
            ranges.add(new TextRange(text.length(), text.length() + own.length()));
            text.append(own);
        }
        return new PlainText(text.toString(), ranges);
    }

    /** The number of the block that holds {@code offset}, or -1 between blocks. */
    public int blockAt(int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRange range = ranges.get(middle);
            if (offset < range.start()) {
                high = middle - 1;
            } else if (offset >= range.end() && !(range.isEmpty() && range.start() == offset)) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
