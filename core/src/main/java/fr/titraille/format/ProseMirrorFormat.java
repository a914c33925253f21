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

/** A ProseMirror or TipTap document; new nodes take the names that the document uses. */
final class ProseMirrorFormat extends CmsFormat {

    private static final NestedBlocks NESTED =
            new NestedBlocks("type", t -> t.matches("(?:bullet|ordered|task)(?:List|_list)"), ProseMirrorInline::into);

    private static final Set<String> TYPES =
            Set.of("paragraph", "heading", "bulletList", "orderedList", "taskList", "blockquote", "codeBlock", "table");

    @Override
    public String format() {
        return ProseMirrorInline.FORMAT;
    }

    @Override
    ArrayNode nodes(JsonNode document) {
        if (!(document instanceof ObjectNode) || !document.has("content")) {
            throw FormatException.of("missing", "content");
        }
        return JsonBody.array(document, "content", "doc");
    }

    @Override
    JsonNode document(ArrayNode nodes) {
        ObjectNode out = object().put("type", "doc");
        out.set("content", nodes);
        return out;
    }

    @Override
    boolean isBlock(JsonNode node) {
        return TYPES.contains(ProseMirrorNames.camel(node.path("type").asText()));
    }

    @Override
    RichText inline(JsonNode node, String path) {
        boolean leaves = false;
        for (JsonNode child : node.path("content")) {
            leaves |= child.path("text").isTextual();
        }
        return leaves ? ProseMirrorInline.read(JsonBody.array(node, "content", path), path) : RichText.plain("");
    }

    @Override
    void slots(JsonNode node, List<JsonSlot> into) {
        ProseMirrorInline.slots(node, into);
    }

    @Override
    void relevel(ObjectNode heading, int level) {
        attributes(heading).put("level", level);
    }

    @Override
    boolean isEmptyText(ObjectNode node) {
        return node.path("type").asText().equals("text")
                && node.path("text").asText().isEmpty();
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        String type = ProseMirrorNames.camel(JsonBody.text(node, "type", path));
        return switch (type) {
            case "paragraph", "heading" -> prose(node, type, path);
            case "bulletList", "orderedList", "taskList" -> {
                List<Block.ListBlock.Item> items = NESTED.items(node, path);
                yield items.isEmpty() ? unread(type) : new Block.ListBlock(type.equals("orderedList"), items, null);
            }
            case "blockquote" -> {
                RichText content = NESTED.paragraphs(node, path);
                yield content.text().isEmpty() ? unread(type) : new Block.Quote(content, null);
            }
            case "codeBlock" -> {
                String language = node.path("attrs").path("language").asText("");
                StringBuilder code = new StringBuilder();
                for (JsonNode child : JsonBody.array(node, "content", path)) {
                    code.append(JsonBody.text(child, "text", path + ".content"));
                }
                boolean unnamed = language.isEmpty() || language.equals("null");
                yield new Block.Code(Characters.clean(code.toString()), unnamed ? null : language, null);
            }
            case "table" -> NESTED.table(node, path, List.of("tableHeader", "table_header"));
            case "image" -> {
                JsonNode attributes = node.path("attrs");
                yield new Block.Image(
                        attributes.path("src").asText(""),
                        attributes.path("alt").isTextual()
                                ? attributes.path("alt").textValue()
                                : null,
                        attributes.path("title").isTextual()
                                ? attributes.path("title").textValue()
                                : null,
                        null,
                        null,
                        null,
                        null);
            }
            case "horizontalRule" -> new Block.Embed("thematic-break", Map.of(), null);
            default -> unknown(type);
        };
    }

    private static Block prose(JsonNode node, String type, String path) {
        RichText content = ProseMirrorInline.read(JsonBody.array(node, "content", path), path + ".content");
        int level = node.path("attrs").path("level").asInt(2);
        if (content.text().isEmpty() || level < 1 || level > 6) {
            return unread(type);
        }
        return type.equals("heading") ? new Block.Heading(level, content, null) : new Block.Paragraph(content, null);
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        ProseMirrorNames names = ProseMirrorNames.of(document);
        if (block instanceof Block.Paragraph b) {
            return List.of(filled(node(from, "paragraph"), b.content(), names));
        }
        if (block instanceof Block.Heading b) {
            ObjectNode node = node(from, "heading");
            attributes(node).put("level", b.level());
            return List.of(filled(node, b.content(), names));
        }
        if (block instanceof Block.Quote b) {
            ObjectNode quote = node(from, "blockquote");
            ArrayNode lines = quote.putArray("content");
            InlineRun.lines(b.content()).forEach(l -> lines.add(paragraph(l, names)));
            return List.of(quote);
        }
        if (block instanceof Block.ListBlock b) {
            ObjectNode root = node(from, list(b.ordered(), names));
            return List.of(NestedBlocks.write(
                    b, root, o -> object().put("type", list(o, names)), content -> item(content, names)));
        }
        if (block instanceof Block.Code b) {
            ObjectNode node = node(from, names.of("codeBlock"));
            if (b.language() != null) {
                attributes(node).put("language", b.language());
            }
            node.putArray("content").addObject().put("type", "text").put("text", b.code());
            return List.of(node);
        }
        if (block instanceof Block.Table b) {
            return List.of(table(b, from, names));
        }
        if (block instanceof Block.Image b) {
            ObjectNode node = node(from, "image");
            attributes(node).put("src", b.url()).put("alt", b.alt()).put("title", b.caption());
            return List.of(node);
        }
        if (block instanceof Block.Embed b && b.kind().equals("thematic-break")) {
            return List.of(object().put("type", names.of("horizontalRule")));
        }
        return List.of();
    }

    private static String list(boolean ordered, ProseMirrorNames names) {
        return names.of(ordered ? "orderedList" : "bulletList");
    }

    private static ObjectNode item(RichText content, ProseMirrorNames names) {
        ObjectNode item = object().put("type", names.of("listItem"));
        item.putArray("content").add(paragraph(content, names));
        return item;
    }

    private static ObjectNode paragraph(RichText content, ProseMirrorNames names) {
        return filled(object().put("type", "paragraph"), content, names);
    }

    private static ObjectNode table(Block.Table table, @Nullable Source from, ProseMirrorNames names) {
        ObjectNode out = node(from, "table");
        ArrayNode rows = out.putArray("content");
        for (int r = 0; r < table.rows().size(); r++) {
            ArrayNode cells = rows.addObject().put("type", names.of("tableRow")).putArray("content");
            for (RichText cell : table.rows().get(r)) {
                cells.addObject()
                        .put("type", names.of(r == 0 && table.header() ? "tableHeader" : "tableCell"))
                        .putArray("content")
                        .add(paragraph(cell, names));
            }
        }
        return out;
    }

    private static ObjectNode attributes(ObjectNode node) {
        return node.get("attrs") instanceof ObjectNode known ? known : node.putObject("attrs");
    }

    private static ObjectNode node(@Nullable Source from, String type) {
        ObjectNode node = base(from, "type", type);
        return node.isEmpty() ? node.put("type", type) : node;
    }

    private static ObjectNode filled(ObjectNode node, RichText content, ProseMirrorNames names) {
        node.set("content", new ProseMirrorInline(names).write(content));
        return node;
    }
}
