package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contentful's rich text: a document whose nodes all carry {@code data}. It knows no block of code. */
final class ContentfulFormat extends CmsFormat {

    private static final String TYPE = "nodeType";
    private static final ContentfulInline INLINE = new ContentfulInline();
    private static final NestedBlocks NESTED = new NestedBlocks(TYPE, t -> t.endsWith("ordered-list"), INLINE::into);

    @Override
    public String format() {
        return ContentfulInline.FORMAT;
    }

    @Override
    ArrayNode nodes(JsonNode document) {
        if (!(document instanceof ObjectNode) || !document.has("content")) {
            throw FormatException.of("missing", "content");
        }
        return JsonBody.array(document, "content", "document");
    }

    @Override
    JsonNode document(ArrayNode nodes) {
        ObjectNode out = node("document");
        out.set("content", nodes);
        return out;
    }

    @Override
    boolean isBlock(JsonNode node) {
        String type = node.path(TYPE).asText();
        return type.startsWith("heading-")
                || type.endsWith("-list")
                || Set.of("paragraph", "blockquote", "table").contains(type);
    }

    @Override
    RichText inline(JsonNode node, String path) {
        return INLINE.prose(node, path);
    }

    @Override
    void slots(JsonNode node, List<JsonSlot> into) {
        INLINE.slots(node, into);
    }

    @Override
    void relevel(ObjectNode heading, int level) {
        heading.put(TYPE, "heading-" + level);
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        String type = JsonBody.text(node, TYPE, path);
        if (type.equals("paragraph") || type.startsWith("heading-")) {
            RichText content = INLINE.read(JsonBody.array(node, "content", path), path + ".content");
            if (content.text().isEmpty()) {
                return unread(type);
            }
            return type.equals("paragraph")
                    ? new Block.Paragraph(content, null)
                    : new Block.Heading(level(type), content, null);
        }
        return switch (type) {
            case "ordered-list", "unordered-list" -> {
                List<Block.ListBlock.Item> items = NESTED.items(node, path);
                yield items.isEmpty() ? unread(type) : new Block.ListBlock(type.equals("ordered-list"), items, null);
            }
            case "blockquote" -> {
                RichText content = NESTED.paragraphs(node, path);
                yield content.text().isEmpty() ? unread(type) : new Block.Quote(content, null);
            }
            case "table" -> NESTED.table(node, path, List.of("table-header-cell"));
            case "hr" -> new Block.Embed("thematic-break", Map.of(), null);
            default -> unknown(type);
        };
    }

    private static int level(String type) {
        char level = type.charAt(type.length() - 1);
        return level >= '1' && level <= '6' ? level - '0' : 2;
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        if (block instanceof Block.Paragraph b) {
            return List.of(filled(node(from, "paragraph"), b.content()));
        }
        if (block instanceof Block.Heading b) {
            return List.of(filled(node(from, "heading-" + b.level()), b.content()));
        }
        if (block instanceof Block.Quote b) {
            ObjectNode quote = node(from, "blockquote");
            ArrayNode lines = quote.putArray("content");
            InlineRun.lines(b.content()).forEach(l -> lines.add(filled(node("paragraph"), l)));
            return List.of(quote);
        }
        if (block instanceof Block.ListBlock b) {
            String type = b.ordered() ? "ordered-list" : "unordered-list";
            return List.of(NestedBlocks.write(
                    b, node(from, type), o -> node(o ? "ordered-list" : "unordered-list"), ContentfulFormat::item));
        }
        if (block instanceof Block.Table b) {
            return List.of(table(b, from));
        }
        if (block instanceof Block.Code b) {
            InlineBuilder code = new InlineBuilder(false);
            code.append(b.code());
            code.mark(fr.titraille.article.Mark.Kind.CODE, 0, Map.of());
            return List.of(filled(node("paragraph"), code.build()));
        }
        if (block instanceof Block.Embed b && b.kind().equals("thematic-break")) {
            return List.of(filled(node("hr"), null));
        }
        return List.of();
    }

    private static ObjectNode item(RichText content) {
        ObjectNode item = node("list-item");
        item.putArray("content").add(filled(node("paragraph"), content));
        return item;
    }

    private static ObjectNode table(Block.Table table, @Nullable Source from) {
        ObjectNode out = node(from, "table");
        ArrayNode rows = out.putArray("content");
        for (int r = 0; r < table.rows().size(); r++) {
            ObjectNode row = node("table-row");
            ArrayNode cells = row.putArray("content");
            for (RichText cell : table.rows().get(r)) {
                ObjectNode node = node(r == 0 && table.header() ? "table-header-cell" : "table-cell");
                node.putArray("content").add(filled(node("paragraph"), cell));
                cells.add(node);
            }
            rows.add(row);
        }
        return out;
    }

    private static ObjectNode node(String type) {
        ObjectNode node = object().put(TYPE, type);
        node.putObject("data");
        return node;
    }

    private static ObjectNode node(@Nullable Source from, String type) {
        ObjectNode node = base(from, TYPE, type);
        return node.isEmpty() ? node(type) : node;
    }

    private static ObjectNode filled(ObjectNode node, @Nullable RichText content) {
        node.set("content", content == null ? array() : INLINE.write(content));
        return node;
    }
}
