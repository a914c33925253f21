package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rich text of a CMS: a list of JSON nodes, each a block. An untouched node goes back exactly as it came, a node of
 * unknown type included; a touched one keeps the fields that Titraille does not know.
 */
abstract class CmsFormat implements ArticleReader, ArticleWriter {

    /**
     * What stands behind the origin of a block.
     *
     * @param nodes the nodes the block was read from
     * @param document the whole document, for what surrounds its nodes
     */
    record Source(List<JsonNode> nodes, JsonNode document) {}

    /** The nodes of a document. */
    abstract ArrayNode nodes(JsonNode document);

    /**
     * A document with other nodes.
     *
     * @param document the one that was read, or null for a new one
     */
    abstract JsonNode document(@Nullable JsonNode document, ArrayNode nodes);

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
        JsonNode document = JsonBody.parse(content);
        ArrayNode nodes = nodes(document);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            int count = span(nodes, at);
            List<JsonNode> own = new ArrayList<>();
            for (int i = at; i < at + count; i++) {
                own.add(JsonBody.object(nodes.get(i), "[" + i + "]"));
            }
            Block block = read(own, "[" + at + "]");
            blocks.add(Origins.attach(block, format(), new Source(List.copyOf(own), document)));
            at += count;
        }
        return MainTitle.take(Article.of(blocks));
    }

    @Override
    public String write(Article article) {
        JsonNode document = article.blocks().stream()
                .flatMap(b -> source(b).stream())
                .map(Source::document)
                .findFirst()
                .orElse(null);
        ArrayNode nodes = JsonBody.NODES.arrayNode();
        for (Block block : article.blocks()) {
            Block shown = block instanceof Block.Embed embed && embed.kind().equals(MainTitle.KIND)
                    ? Optional.<Block>ofNullable(MainTitle.restore(embed, article))
                            .orElse(block)
                    : block;
            Optional<Source> unchanged = Origins.unchanged(shown, format(), Source.class);
            if (unchanged.isPresent()) {
                nodes.addAll(unchanged.get().nodes());
            } else {
                write(shown, source(shown).orElse(null), document).forEach(nodes::add);
            }
        }
        return JsonBody.write(document(document, nodes));
    }

    private Optional<Source> source(Block block) {
        return Origins.source(block, format())
                .map(Origins.Source::raw)
                .filter(Source.class::isInstance)
                .map(Source.class::cast);
    }

    /** A node that is carried along unread. */
    static Block unread(String kind) {
        return new Block.Embed(kind.isEmpty() ? "unknown" : kind, Map.of(), null);
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
