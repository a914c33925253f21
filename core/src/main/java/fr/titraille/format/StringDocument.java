package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A source of one string, and where the blocks that were read from it stand. Filled by one reader, then read only. */
final class StringDocument {

    private final String format;
    private final String source;
    private final int offset;
    private final List<Origins.Source> pieces = new ArrayList<>();
    private int end;
    private int anchor = -1;

    StringDocument(String format, String source) {
        this(format, source, 0);
    }

    /** @param offset where the source starts in the input, or -1 where it is no one stretch of it */
    StringDocument(String format, String source, int offset) {
        this.format = format;
        this.source = source;
        this.offset = offset;
    }

    String format() {
        return format;
    }

    String source() {
        return source;
    }

    /** The blocks as they were read, in the order of the source. */
    List<Origins.Source> pieces() {
        return pieces;
    }

    /** Says that the next block opens a box, such as a note or an aside: what is put before the block goes before it. */
    void open(int start) {
        anchor = anchor < 0 && start >= end ? start : anchor;
    }

    /** Says that a box ends; one without a block leaves nothing behind. */
    void close() {
        anchor = -1;
    }

    /**
     * The block with its place. A block inside the one before it, such as the second image of a figure, has no place of
     * its own: the two stand or go together.
     *
     * @param runs where the block's own text stands
     */
    Block attach(Block block, TextRange range, List<TextRun> runs) {
        int start = Math.max(end, range.start());
        TextRange own = new TextRange(start, Math.max(start, range.end()));
        end = own.end();
        int before = anchor < 0 ? start : Math.min(anchor, start);
        anchor = -1;
        Origins.Source piece =
                new Origins.Source(format, own.of(source), Origins.bare(block), this, pieces.size(), own, before, runs);
        pieces.add(piece);
        return Origins.with(block, new Block.Origin(offset < 0 ? null : own.shift(offset), piece));
    }
}
