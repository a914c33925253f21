package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what a reader saw, so that its writer can give an unchanged block back as it came. */
final class Origins {

    /**
     * What stands behind {@link Block.Origin#raw()} of the readers of this package.
     *
     * @param format the format the block was read from
     * @param raw the format's own node or source text
     * @param read the block as it was read, without origin
     * @param document the document it was read from, by identity
     * @param index the block's number in that document
     * @param range its place in a document of one string; empty for a JSON document
     * @param anchor where what is put before it goes: its start, or that of the box it opens
     * @param runs where its text stands
     */
    record Source(
            String format,
            Object raw,
            Block read,
            Object document,
            int index,
            TextRange range,
            int anchor,
            List<TextRun> runs) {}

    private Origins() {}

    /** The source of a block that came from {@code format}, changed or not. */
    static Optional<Source> source(Block block, String format) {
        Block.Origin origin = block.origin();
        return origin != null
                        && origin.raw() instanceof Source source
                        && source.format().equals(format)
                ? Optional.of(source)
                : Optional.empty();
    }

    /** The raw node of a block that came from {@code format} and is unchanged. */
    static <T> Optional<T> unchanged(Block block, String format, Class<T> type) {
        return source(block, format)
                .filter(s -> type.isInstance(s.raw()))
                .filter(s -> bare(block).equals(s.read()))
                .map(s -> type.cast(s.raw()));
    }

    /** The block without origin. */
    static Block bare(Block block) {
        return with(block, null);
    }

    static Block with(Block block, Block.@Nullable Origin origin) {
        if (block instanceof Block.Heading b) {
            return new Block.Heading(b.level(), b.content(), origin);
        }
        if (block instanceof Block.Paragraph b) {
            return new Block.Paragraph(b.content(), origin);
        }
        if (block instanceof Block.ListBlock b) {
            return new Block.ListBlock(b.ordered(), b.items(), origin);
        }
        if (block instanceof Block.Quote b) {
            return new Block.Quote(b.content(), origin);
        }
        if (block instanceof Block.Image b) {
            return new Block.Image(b.url(), b.alt(), b.caption(), b.credit(), b.width(), b.height(), origin);
        }
        if (block instanceof Block.Table b) {
            return new Block.Table(b.header(), b.rows(), origin);
        }
        if (block instanceof Block.Code b) {
            return new Block.Code(b.code(), b.language(), origin);
        }
        Block.Embed b = (Block.Embed) block;
        return new Block.Embed(b.kind(), b.attributes(), origin);
    }
}
