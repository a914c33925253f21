package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The editor state of Lexical, as Payload and others store it: nodes under {@code root.children}. */
final class LexicalFormat extends CmsFormat {

    private static final LexicalInline INLINE = new LexicalInline();
    private static final Set<String> LINES = Set.of("paragraph", "heading");
    private static final Set<String> TYPES = Set.of("paragraph", "heading", "quote", "list", "code", "table");

    @Override
    public String format() {
        return LexicalInline.FORMAT;
    }

    @Override
    ArrayNode nodes(JsonNode document) {
        JsonNode root = document.has("root") ? document.get("root") : document;
        if (!(root instanceof ObjectNode) || !root.has("children")) {
            throw FormatException.of("missing", "root.children");
        }
        return JsonBody.array(root, "children", "root");
    }

    @Override
    JsonNode document(ArrayNode nodes) {
        ObjectNode root = element("root");
        root.set("children", nodes);
        ObjectNode out = object();
        out.set("root", root);
        return out;
    }

    @Override
    boolean isBlock(JsonNode node) {
        return TYPES.contains(LexicalInline.plain(node));
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
        heading.put("tag", "h" + level);
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        JsonBody.text(node, "type", path);
        String type = LexicalInline.plain(node);
        ArrayNode children = JsonBody.array(node, "children", path);
        String inner = path + ".children";
        return switch (type) {
            case "paragraph", "heading", "quote" -> prose(node, type, INLINE.read(children, inner));
            case "list" -> {
                List<Block.ListBlock.Item> items = new ArrayList<>();
                items(children, inner, 0, items);
                boolean ordered =
                        node.path("listType").asText(node.path("tag").asText()).matches("number|ol");
                yield items.isEmpty() ? unread(type) : new Block.ListBlock(ordered, items, null);
            }
            case "code" -> {
                String language = node.path("language").asText("");
                yield new Block.Code(plain(children, inner), language.isEmpty() ? null : language, null);
            }
            case "table" -> table(children, inner);
            case "horizontalrule" -> new Block.Embed("thematic-break", java.util.Map.of(), null);
            default -> unknown(type);
        };
    }

    private static Block prose(JsonNode node, String type, RichText content) {
        if (content.text().isEmpty()) {
            return unread(type);
        }
        if (type.equals("heading")) {
            String tag = node.path("tag").asText("h2");
            boolean level = tag.length() == 2 && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
            return new Block.Heading(level ? tag.charAt(1) - '0' : 2, content, null);
        }
        return type.equals("quote") ? new Block.Quote(content, null) : new Block.Paragraph(content, null);
    }

    private static String plain(ArrayNode children, String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < children.size(); i++) {
            boolean lineBreak = children.get(i).path("type").asText().equals("linebreak");
            out.append(lineBreak ? "\n" : JsonBody.text(children.get(i), "text", path + "[" + i + "]"));
        }
        return Characters.clean(out.toString());
    }

    /** Lexical nests a list in an item of its own, which holds nothing else. */
    private static void items(ArrayNode children, String path, int depth, List<Block.ListBlock.Item> items) {
        for (int i = 0; i < children.size(); i++) {
            String place = path + "[" + i + "]";
            JsonNode item = JsonBody.object(children.get(i), place);
            ArrayNode inline = array();
            List<ArrayNode> nested = new ArrayList<>();
            for (JsonNode child : JsonBody.array(item, "children", place)) {
                if (child.path("type").asText().equals("list")) {
                    nested.add(JsonBody.array(child, "children", place));
                } else {
                    inline.add(child);
                }
            }
            RichText content = INLINE.read(inline, place + ".children");
            if (!content.text().isEmpty()) {
                items.add(new Block.ListBlock.Item(content, depth));
            }
            nested.forEach(n -> items(n, place + ".children", depth + 1, items));
        }
    }

    /** The paragraphs, items and quotations in a cell, each on a line of its own. */
    private static void lines(JsonNode container, String path, InlineBuilder into) {
        for (JsonNode child : JsonBody.array(container, "children", path)) {
            ArrayNode inner = JsonBody.array(child, "children", path);
            boolean leaves =
                    inner.isEmpty() || LINES.contains(LexicalInline.plain(child)) || INLINE.isText(inner.get(0));
            if (INLINE.isCode(child)) {
                continue;
            }
            if (!leaves) {
                lines(child, path, into);
                continue;
            }
            if (!into.isBlank()) {
                into.lineBreak();
            }
            INLINE.into(inner, path, into);
        }
    }

    private static Block table(ArrayNode rows, String path) {
        List<List<RichText>> out = new ArrayList<>();
        boolean header = false;
        for (int r = 0; r < rows.size(); r++) {
            List<RichText> cells = new ArrayList<>();
            for (JsonNode cell : JsonBody.array(rows.get(r), "children", path + "[" + r + "]")) {
                header |= r == 0 && cell.path("headerState").asInt(0) != 0;
                InlineBuilder builder = new InlineBuilder(false);
                lines(cell, path, builder);
                cells.add(builder.build());
            }
            out.add(cells);
        }
        return out.isEmpty() ? unread("table") : new Block.Table(header, out, null);
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        if (block instanceof Block.Paragraph b) {
            return List.of(filled(element(from, "paragraph"), b.content()));
        }
        if (block instanceof Block.Heading b) {
            return List.of(filled(element(from, "heading").put("tag", "h" + b.level()), b.content()));
        }
        if (block instanceof Block.Quote b) {
            return List.of(filled(element(from, "quote"), b.content()));
        }
        if (block instanceof Block.Code b) {
            ObjectNode node = element(from, "code");
            if (b.language() != null) {
                node.put("language", b.language());
            }
            return List.of(filled(node, code(b.code())));
        }
        if (block instanceof Block.ListBlock b) {
            return List.of(list(b, from));
        }
        if (block instanceof Block.Table b) {
            return List.of(table(b, from));
        }
        if (block instanceof Block.Embed b && b.kind().equals("thematic-break")) {
            return List.of(object().put("type", "horizontalrule").put("version", 1));
        }
        return List.of();
    }

    private static RichText code(String code) {
        InlineBuilder builder = new InlineBuilder(false);
        String[] lines = code.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                builder.lineBreak();
            }
            builder.append(lines[i]);
        }
        return builder.build();
    }

    private static ObjectNode element(String type) {
        return object().put("type", type)
                .put("version", 1)
                .put("direction", "ltr")
                .put("format", "")
                .put("indent", 0);
    }

    private static ObjectNode element(@Nullable Source from, String type) {
        ObjectNode node = base(from, "type", type);
        return node.isEmpty() ? element(type) : node;
    }

    private static ObjectNode filled(ObjectNode node, RichText content) {
        node.set("children", INLINE.write(content));
        return node;
    }

    private static ObjectNode list(Block.ListBlock list, @Nullable Source from) {
        List<ArrayNode> open = new ArrayList<>(List.of(array()));
        ObjectNode root = newList(element(from, "list"), list.ordered(), open.get(0));
        for (Block.ListBlock.Item item : list.items()) {
            while (open.size() > item.depth() + 1) {
                open.remove(open.size() - 1);
            }
            while (open.size() < item.depth() + 1) {
                ArrayNode inner = array();
                ObjectNode holder = element("listitem")
                        .put("value", open.get(open.size() - 1).size() + 1);
                holder.set("children", array().add(newList(element("list"), list.ordered(), inner)));
                open.get(open.size() - 1).add(holder);
                open.add(inner);
            }
            ArrayNode target = open.get(open.size() - 1);
            target.add(filled(element("listitem").put("value", target.size() + 1), item.content()));
        }
        return root;
    }

    private static ObjectNode newList(ObjectNode node, boolean ordered, ArrayNode children) {
        node.put("listType", ordered ? "number" : "bullet");
        if (!node.has("start")) {
            node.put("start", 1);
        }
        node.put("tag", ordered ? "ol" : "ul");
        node.set("children", children);
        return node;
    }

    private static ObjectNode table(Block.Table table, @Nullable Source from) {
        ArrayNode rows = array();
        for (int r = 0; r < table.rows().size(); r++) {
            ArrayNode cells = array();
            for (RichText cell : table.rows().get(r)) {
                ObjectNode node = element("tablecell").put("headerState", r == 0 && table.header() ? 1 : 0);
                node.set("children", array().add(filled(element("paragraph"), cell)));
                cells.add(node);
            }
            ObjectNode row = element("tablerow");
            row.set("children", cells);
            rows.add(row);
        }
        ObjectNode node = element(from, "table");
        node.set("children", rows);
        return node;
    }
}
