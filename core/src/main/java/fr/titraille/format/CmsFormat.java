package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rich text of a CMS: a list of JSON nodes, each a block. An untouched node goes back exactly as it came, a node of
 * unknown type included; a touched one keeps the fields that Titraille does not know.
 */
abstract class CmsFormat implements ArticleReader, ArticleWriter {

    /** What opens the kind of an embed for a node of an unknown type. */
    private static final String UNKNOWN = "node:";

    /**
     * What stands behind the origin of a block.
     *
     * @param nodes the nodes the block was read from
     * @param array the list that holds them
     * @param index the place of the first
     * @param anchorArray where what is put before the block goes: that list, or the one that holds the box it opens
     * @param anchorIndex the place there
     */
    record Source(List<JsonNode> nodes, ArrayNode array, int index, ArrayNode anchorArray, int anchorIndex) {}

    /** The nodes of a document. */
    abstract ArrayNode nodes(JsonNode document);

    /** A new document. */
    abstract JsonNode document(ArrayNode nodes);

    /** Whether a node is a block that the format knows, as the content of a box that it does not know may be. */
    abstract boolean isBlock(JsonNode node);

    /** Inline content of a node of any type; empty where it has none. */
    abstract RichText inline(JsonNode node, String path);

    /** Adds the strings that hold a node's text, in order. */
    abstract void slots(JsonNode node, List<JsonSlot> into);

    /** Gives a heading's node, a copy, another level. */
    abstract void relevel(ObjectNode heading, int level);

    /** Whether the format's texts are HTML. */
    boolean isHtml() {
        return false;
    }

    /** Whether a node is a text of no characters that the format does not allow. */
    boolean isEmptyText(ObjectNode node) {
        return false;
    }

    /**
     * Gives new nodes what the format wants each to have.
     *
     * @param fresh new nodes
     * @param document all that was there before
     */
    void complete(ArrayNode fresh, JsonNode document) {}

    /** Where the text of a block stands. */
    List<TextRun> runs(Block block, List<JsonNode> nodes) {
        List<JsonSlot> slots = new ArrayList<>();
        nodes.forEach(n -> slots(n, slots));
        return JsonTrace.runs(block.text(), slots);
    }

    /** How many nodes from {@code first} make one block. */
    int span(ArrayNode nodes, int first) {
        return 1;
    }

    /**
     * Reads one block; an {@link Block.Embed} for what has no text or is not known.
     *
     * @param path where the first node stands, for messages
     */
    abstract Block read(List<JsonNode> nodes, String path);

    /**
     * Writes one block.
     *
     * @param from what the block was read from before it was changed; null for a new block
     * @param document the document the article was read from, or null
     */
    abstract List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document);

    @Override
    public Article read(String content) {
        JsonNode root = JsonBody.parse(content);
        ArrayNode nodes = nodes(root);
        boolean cleaned = JsonSafety.clean(root, isHtml());
        JsonDocument document = new JsonDocument(cleaned ? JsonBody.write(root) : content, root);
        List<Block> blocks = new ArrayList<>();
        blocks(nodes, "", document, blocks, null);
        refuseUnknown(blocks);
        return MainTitle.take(Article.of(blocks));
    }

    /** A place in a list of nodes. */
    private record Place(ArrayNode array, int index) {}

    private void blocks(ArrayNode nodes, String path, JsonDocument document, List<Block> blocks, @Nullable Place box) {
        int at = 0;
        Place before = box;
        while (at < nodes.size()) {
            int count = span(nodes, at);
            String place = path + "[" + at + "]";
            List<JsonNode> own = new ArrayList<>();
            for (int i = at; i < at + count; i++) {
                own.add(JsonBody.object(nodes.get(i), path + "[" + i + "]"));
            }
            Block block = read(own, place);
            List<ArrayNode> nested = new ArrayList<>();
            if (block instanceof Block.Embed embed && embed.kind().startsWith(UNKNOWN)) {
                nested(own.get(0), nested);
                RichText inline = nested.isEmpty() ? inline(own.get(0), place) : RichText.plain("");
                block = inline.text().isEmpty() ? block : new Block.Paragraph(inline, null);
            }
            if (nested.isEmpty()) {
                Place anchor = before == null ? new Place(nodes, at) : before;
                Source raw = new Source(List.copyOf(own), nodes, at, anchor.array(), anchor.index());
                blocks.add(document.attach(format(), raw, block, runs(block, own)));
            } else {
                Place anchor = before == null ? new Place(nodes, at) : before;
                nested.forEach(n -> blocks(n, place, document, blocks, n == nested.get(0) ? anchor : null));
            }
            before = null;
            at += count;
        }
    }

    /** The lists of blocks inside a node that the format does not know. */
    private void nested(JsonNode node, List<ArrayNode> into) {
        for (JsonNode value : node) {
            boolean blocks = false;
            if (value instanceof ArrayNode array) {
                for (JsonNode each : array) {
                    blocks |= each.isObject() && isBlock(each);
                }
                if (blocks) {
                    into.add(array);
                }
            }
            if (!blocks && value.isContainerNode()) {
                nested(value, into);
            }
        }
    }

    /** A document of nodes that the format does not know is no empty article: it is refused by their names. */
    private static void refuseUnknown(List<Block> blocks) {
        List<String> names = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Embed embed) || !embed.kind().startsWith(UNKNOWN)) {
                return;
            }
            String name = embed.kind().substring(UNKNOWN.length());
            if (!names.contains(name) && name.matches("[\\w.:-]{1,40}")) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            throw FormatException.of("unknown-nodes", String.join(", ", names));
        }
    }

    @Override
    public String write(Article article) {
        return JsonWriter.write(this, article);
    }

    /** A node that is carried along unread. */
    static Block unread(String kind) {
        return new Block.Embed(kind.isEmpty() ? "unknown" : kind, Map.of(), null);
    }

    /** A node of a type that the format does not know. */
    static Block unknown(String type) {
        return new Block.Embed(UNKNOWN + type, Map.of(), null);
    }

    /** A copy of the node that a changed block came from, if it is of that type; else an empty object. */
    static ObjectNode base(@Nullable Source from, String typeField, String... types) {
        if (from != null && from.nodes().size() == 1 && from.nodes().get(0) instanceof ObjectNode node) {
            for (String type : types) {
                if (type.equals(node.path(typeField).asText())) {
                    return node.deepCopy();
                }
            }
        }
        return JsonBody.NODES.objectNode();
    }

    static ArrayNode array() {
        return JsonBody.NODES.arrayNode();
    }

    static ObjectNode object() {
        return JsonBody.NODES.objectNode();
    }

    /** The rows of a table for formats that know none: cells of a row side by side. */
    static List<Block> rows(Block.Table table) {
        List<Block> out = new ArrayList<>();
        table.rows()
                .forEach(row -> out.add(new Block.Paragraph(String.join(
                        " | ",
                        row.stream().map(c -> c.text().replace('\n', ' ')).toList()))));
        return out;
    }
}
