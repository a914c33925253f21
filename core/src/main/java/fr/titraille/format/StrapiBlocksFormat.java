package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks editor of Strapi 5, whose server checks the shape: a heading has a level, a paragraph has none. */
final class StrapiBlocksFormat extends CmsFormat {

    private static final Inline INLINE = new Inline();
    private static final Set<String> TYPES = Set.of("paragraph", "heading", "list", "quote", "code", "image");

    @Override
    public String format() {
        return "strapi-blocks";
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
    boolean isBlock(JsonNode node) {
        return TYPES.contains(node.path("type").asText());
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
        heading.put("level", level);
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        String type = JsonBody.text(node, "type", path);
        ArrayNode children = JsonBody.array(node, "children", path);
        String inner = path + ".children";
        return switch (type) {
            case "paragraph" -> {
                RichText content = INLINE.read(children, inner);
                yield content.text().isEmpty() ? unread(type) : new Block.Paragraph(content, null);
            }
            case "heading" -> {
                RichText content = INLINE.read(children, inner);
                int level = node.path("level").asInt(2);
                yield content.text().isEmpty() || level < 1 || level > 6
                        ? unread(type)
                        : new Block.Heading(level, content, null);
            }
            case "quote" -> {
                RichText content = INLINE.read(children, inner);
                yield content.text().isEmpty() ? unread(type) : new Block.Quote(content, null);
            }
            case "list" -> {
                List<Block.ListBlock.Item> items = new ArrayList<>();
                items(children, inner, 0, items);
                boolean ordered = node.path("format").asText().equals("ordered");
                yield items.isEmpty() ? unread(type) : new Block.ListBlock(ordered, items, null);
            }
            case "code" -> {
                String language = node.path("language").asText("");
                String code = plain(children, inner);
                yield new Block.Code(code, language.isEmpty() ? null : language, null);
            }
            case "image" -> image(node.path("image"));
            default -> unknown(type);
        };
    }

    private static String plain(ArrayNode children, String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < children.size(); i++) {
            out.append(JsonBody.text(children.get(i), "text", path + "[" + i + "]"));
        }
        return Characters.clean(out.toString());
    }

    private static void items(ArrayNode children, String path, int depth, List<Block.ListBlock.Item> items) {
        for (int i = 0; i < children.size(); i++) {
            JsonNode child = children.get(i);
            String place = path + "[" + i + "]";
            ArrayNode inner = JsonBody.array(JsonBody.object(child, place), "children", place);
            if (JsonBody.text(child, "type", place).equals("list")) {
                items(inner, place + ".children", depth + 1, items);
            } else {
                ArrayNode inline = array();
                ArrayNode nested = array();
                inner.forEach(n -> (n.path("type").asText().equals("list") ? nested : inline).add(n));
                RichText content = INLINE.read(inline, place + ".children");
                if (!content.text().isEmpty()) {
                    items.add(new Block.ListBlock.Item(content, depth));
                }
                items(nested, place + ".children", depth, items);
            }
        }
    }

    private static Block image(JsonNode image) {
        String url = image.path("url").asText("");
        return new Block.Image(
                url,
                orNull(image.path("alternativeText")),
                orNull(image.path("caption")),
                null,
                pixels(image.path("width")),
                pixels(image.path("height")),
                null);
    }

    private static @Nullable String orNull(JsonNode value) {
        return value.isTextual() && !value.textValue().isEmpty() ? value.textValue() : null;
    }

    private static @Nullable Integer pixels(JsonNode value) {
        return value.canConvertToInt() && value.intValue() > 0 ? value.intValue() : null;
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        if (block instanceof Block.Paragraph b) {
            return List.of(filled(typed(from, "paragraph"), b.content()));
        }
        if (block instanceof Block.Heading b) {
            return List.of(filled(typed(from, "heading").put("level", b.level()), b.content()));
        }
        if (block instanceof Block.Quote b) {
            return List.of(filled(typed(from, "quote"), b.content()));
        }
        if (block instanceof Block.Code b) {
            ObjectNode node = typed(from, "code");
            if (b.language() != null) {
                node.put("language", b.language());
            }
            node.set("children", array().add(INLINE.newText(b.code(), Set.of())));
            return List.of(node);
        }
        if (block instanceof Block.ListBlock b) {
            return List.of(list(b, from));
        }
        if (block instanceof Block.Image b) {
            ObjectNode node = typed(from, "image");
            ObjectNode image = node.path("image") instanceof ObjectNode known ? known : object();
            image.put("url", b.url()).put("alternativeText", b.alt()).put("caption", b.caption());
            if (b.width() != null && b.height() != null) {
                image.put("width", b.width()).put("height", b.height());
            }
            node.set("image", image);
            node.set("children", array().add(INLINE.newText("", Set.of())));
            return List.of(node);
        }
        if (block instanceof Block.Table b) {
            List<JsonNode> out = new ArrayList<>();
            rows(b).forEach(row -> out.addAll(write(row, null, document)));
            return out;
        }
        return List.of();
    }

    private static ObjectNode typed(@Nullable Source from, String type) {
        ObjectNode node = base(from, "type", type);
        return node.isEmpty() ? node.put("type", type) : node;
    }

    private static ObjectNode filled(ObjectNode node, RichText content) {
        node.set("children", INLINE.write(content));
        return node;
    }

    private static ObjectNode list(Block.ListBlock list, @Nullable Source from) {
        String format = list.ordered() ? "ordered" : "unordered";
        ObjectNode root = typed(from, "list").put("format", format);
        List<ArrayNode> open = new ArrayList<>(List.of(array()));
        root.set("children", open.get(0));
        for (Block.ListBlock.Item item : list.items()) {
            while (open.size() > item.depth() + 1) {
                open.remove(open.size() - 1);
            }
            while (open.size() < item.depth() + 1) {
                ObjectNode nested = object().put("type", "list").put("format", format);
                ArrayNode inner = array();
                nested.set("children", inner);
                open.get(open.size() - 1).add(nested);
                open.add(inner);
            }
            open.get(open.size() - 1).add(filled(object().put("type", "list-item"), item.content()));
        }
        return root;
    }

    /** Leaves with a flag a mark; links hold leaves. */
    private static final class Inline extends InlineJson {

        private static final Map<Mark.Kind, String> FLAGS = new EnumMap<>(Map.of(
                Mark.Kind.STRONG, "bold",
                Mark.Kind.EMPHASIS, "italic",
                Mark.Kind.UNDERLINE, "underline",
                Mark.Kind.STRIKETHROUGH, "strikethrough",
                Mark.Kind.CODE, "code"));

        Inline() {
            super("strapi-blocks", "children");
        }

        @Override
        boolean isText(JsonNode node) {
            return node.path("type").asText().equals("text");
        }

        @Override
        String text(JsonNode leaf, String path) {
            return JsonBody.text(leaf, "text", path);
        }

        @Override
        Set<Mark.Kind> kinds(JsonNode leaf) {
            Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
            FLAGS.forEach((kind, flag) -> {
                if (leaf.path(flag).asBoolean(false)) {
                    kinds.add(kind);
                }
            });
            return kinds;
        }

        @Override
        ObjectNode extras(ObjectNode leaf) {
            ObjectNode extras = leaf.deepCopy();
            extras.remove(List.of("type", "text"));
            extras.remove(FLAGS.values());
            return extras;
        }

        @Override
        boolean isLineBreak(JsonNode node) {
            return false;
        }

        @Override
        Optional<Map<String, String>> link(JsonNode node) {
            return node.path("type").asText().equals("link") && node.path("url").isTextual()
                    ? Optional.of(Map.of("href", node.path("url").textValue()))
                    : Optional.empty();
        }

        @Override
        ObjectNode newText(String text, Set<Mark.Kind> kinds) {
            ObjectNode leaf = object().put("type", "text").put("text", text);
            FLAGS.forEach((kind, flag) -> {
                if (kinds.contains(kind)) {
                    leaf.put(flag, true);
                }
            });
            return leaf;
        }

        @Override
        ObjectNode newLink(Map<String, String> attributes) {
            return object().put("type", "link").put("url", attributes.getOrDefault("href", ""));
        }

        @Override
        Optional<ObjectNode> newLineBreak() {
            return Optional.empty();
        }

        @Override
        String textField() {
            return "text";
        }
    }
}
