package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a CMS, and where the blocks that were read from it stand. Filled by one reader, then read only.
 *
 * @param content the JSON as it came
 * @param root what it was parsed to; its nodes are never changed
 * @param pieces the blocks as they were read, in the order of the document
 */
record JsonDocument(String content, JsonNode root, List<Origins.Source> pieces) {

    JsonDocument(String content, JsonNode root) {
        this(content, root, new ArrayList<>());
    }

    /** A document is itself alone: its pieces know it, so that comparing by value would not come to an end. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The block with its place. */
    Block attach(String format, CmsFormat.Source place, Block block, List<TextRun> runs) {
        Origins.Source piece = new Origins.Source(
                format, place, Origins.bare(block), this, pieces.size(), new TextRange(0, 0), 0, runs);
        pieces.add(piece);
        return Origins.with(block, new Block.Origin(null, piece));
    }
}
