package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Portable Text, as Sanity stores it: a list of blocks with keys; a list is a run of blocks that are its items. */
final class PortableTextFormat extends CmsFormat {

    private static final String BLOCK = "block";

    @Override
    public String format() {
        return PortableTextInline.FORMAT;
    }

    @Override
    ArrayNode nodes(JsonNode document) {
        if (document instanceof ArrayNode array) {
            return array;
        }
        throw FormatException.of("not-array", "content");
    }

    @Override
    JsonNode document(ArrayNode nodes) {
        return nodes;
    }

    @Override
    void complete(ArrayNode fresh, JsonNode document) {
        PortableTextKeys.complete(fresh, document);
    }

    @Override
    boolean isBlock(JsonNode node) {
        return node.path("_type").asText().equals(BLOCK);
    }

    @Override
    RichText inline(JsonNode node, String path) {
        return RichText.plain("");
    }

    @Override
    void slots(JsonNode node, List<JsonSlot> into) {
        for (JsonNode child : node.path("children")) {
            if (child.path("_type").asText("span").equals("span")) {
                into.add(JsonSlot.field(child, "text"));
            }
        }
    }

    @Override
    void relevel(ObjectNode heading, int level) {
        heading.put("style", "h" + level);
    }

    @Override
    int span(ArrayNode nodes, int first) {
        String list = nodes.get(first).path("listItem").asText("");
        int end = first + 1;
        while (!list.isEmpty()
                && end < nodes.size()
                && list.equals(nodes.get(end).path("listItem").asText(""))) {
            end++;
        }
        return end - first;
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        String type = JsonBody.text(node, "_type", path);
        if (type.equals(BLOCK) && node.has("listItem")) {
            return list(nodes, path);
        }
        return switch (type) {
            case BLOCK -> prose(node, path);
            case "code" -> {
                String language = node.path("language").asText("");
                yield new Block.Code(
                        Characters.clean(JsonBody.text(node, "code", path)),
                        language.isEmpty() ? null : language,
                        null);
            }
            case "break", "divider", "hr" -> new Block.Embed("thematic-break", java.util.Map.of(), null);
            case "image" ->
                new Block.Image(
                        node.path("url").asText(node.path("asset").path("url").asText("")),
                        node.path("alt").isTextual() ? node.path("alt").textValue() : null,
                        node.path("caption").isTextual() ? node.path("caption").textValue() : null,
                        null,
                        null,
                        null,
                        null);
            default -> unknown(type);
        };
    }

    private static Block prose(JsonNode node, String path) {
        RichText content = PortableTextInline.read(node, path);
        String style = node.path("style").asText("normal");
        if (content.text().isEmpty()) {
            return unread(BLOCK);
        }
        if (style.matches("h[1-6]")) {
            return new Block.Heading(style.charAt(1) - '0', content, null);
        }
        return style.equals("blockquote") ? new Block.Quote(content, null) : new Block.Paragraph(content, null);
    }

    private static Block list(List<JsonNode> nodes, String path) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            RichText content = PortableTextInline.read(node, path);
            items.add(new Block.ListBlock.Item(
                    content, Math.max(0, node.path("level").asInt(1) - 1)));
        }
        return new Block.ListBlock(nodes.get(0).path("listItem").asText().equals("number"), items, null);
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        if (block instanceof Block.Paragraph b) {
            ObjectNode node = base(from, "_type", BLOCK);
            String style = node.path("style").asText("normal");
            boolean other = style.matches("h[1-6]|blockquote");
            return List.of(filled(node, other ? "normal" : style, b.content()));
        }
        if (block instanceof Block.Heading b) {
            return List.of(filled(base(from, "_type", BLOCK), "h" + b.level(), b.content()));
        }
        if (block instanceof Block.Quote b) {
            return List.of(filled(base(from, "_type", BLOCK), "blockquote", b.content()));
        }
        if (block instanceof Block.ListBlock b) {
            return items(b, from);
        }
        if (block instanceof Block.Code b) {
            ObjectNode node = base(from, "_type", "code");
            node.put("_type", "code").put("code", b.code());
            return List.of(b.language() == null ? node : node.put("language", b.language()));
        }
        if (block instanceof Block.Image b) {
            ObjectNode node = base(from, "_type", "image").put("_type", "image");
            if (!b.url().isEmpty() && !node.has("asset")) {
                node.put("url", b.url());
            }
            return List.of(node.put("alt", b.alt()).put("caption", b.caption()));
        }
        if (block instanceof Block.Table b) {
            List<JsonNode> out = new ArrayList<>();
            rows(b).forEach(row -> out.addAll(write(row, null, document)));
            return out;
        }
        return block instanceof Block.Embed b && b.kind().equals("thematic-break")
                ? List.of(object().put("_type", "break"))
                : List.of();
    }

    /** Items that are still the same keep their node; the others take over what theirs held beside the text. */
    private static List<JsonNode> items(Block.ListBlock list, @Nullable Source from) {
        List<JsonNode> out = new ArrayList<>();
        boolean aligned = from != null && from.nodes().size() == list.items().size();
        for (int i = 0; i < list.items().size(); i++) {
            Block.ListBlock.Item item = list.items().get(i);
            ObjectNode node = aligned && from != null && from.nodes().get(i) instanceof ObjectNode known
                    ? known.deepCopy()
                    : object();
            boolean same = !node.isEmpty() && PortableTextInline.read(node, "").equals(item.content());
            ObjectNode written = same ? node : filled(node, node.path("style").asText("normal"), item.content());
            out.add(written.put("listItem", list.ordered() ? "number" : "bullet")
                    .put("level", item.depth() + 1));
        }
        return out;
    }

    private static ObjectNode filled(ObjectNode node, String style, RichText content) {
        node.put("_type", BLOCK);
        node.put("style", style);
        PortableTextInline.write(content, node);
        return node;
    }
}
