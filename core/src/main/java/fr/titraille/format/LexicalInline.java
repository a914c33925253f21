package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lexical's leaves: marks are the bits of a number. */
final class LexicalInline extends InlineJson {

    static final String FORMAT = "lexical";

    private static final Map<Mark.Kind, Integer> BITS = new EnumMap<>(Map.of(
            Mark.Kind.STRONG, 1,
            Mark.Kind.EMPHASIS, 2,
            Mark.Kind.STRIKETHROUGH, 4,
            Mark.Kind.UNDERLINE, 8,
            Mark.Kind.CODE, 16,
            Mark.Kind.SUBSCRIPT, 32,
            Mark.Kind.SUPERSCRIPT, 64));

    private static final int KNOWN = 127;

    LexicalInline() {
        super(FORMAT, "children");
    }

    @Override
    boolean isText(JsonNode node) {
        String type = plain(node);
        boolean leaf = node.path("text").isTextual() && !node.has("children");
        return type.equals("text") || type.equals("code-highlight") || leaf;
    }

    /** A node's type without the prefix that Ghost gives its own versions of Lexical's nodes. */
    static String plain(JsonNode node) {
        String type = node.path("type").asText();
        return type.startsWith("extended-") ? type.substring("extended-".length()) : type;
    }

    @Override
    boolean isCode(JsonNode node) {
        return plain(node).equals("code");
    }

    @Override
    String text(JsonNode leaf, String path) {
        return JsonBody.text(leaf, "text", path);
    }

    @Override
    Set<Mark.Kind> kinds(JsonNode leaf) {
        int format = leaf.path("format").asInt(0);
        Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        BITS.forEach((kind, bit) -> {
            if ((format & bit) != 0) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    @Override
    ObjectNode extras(ObjectNode leaf) {
        ObjectNode extras = leaf.deepCopy();
        extras.remove("text");
        ObjectNode plain = newText("", kinds(leaf));
        int unknown = leaf.path("format").asInt(0) & ~KNOWN;
        plain.properties().forEach(e -> {
            boolean usual = e.getValue().equals(extras.get(e.getKey()));
            if (usual || (e.getKey().equals("format") && unknown == 0)) {
                extras.remove(e.getKey());
            }
        });
        return extras;
    }

    @Override
    boolean isLineBreak(JsonNode node) {
        return node.path("type").asText().equals("linebreak");
    }

    @Override
    Optional<Map<String, String>> link(JsonNode node) {
        String type = node.path("type").asText();
        if (!type.equals("link") && !type.equals("autolink")) {
            return Optional.empty();
        }
        // Payload keeps a link's address in fields.url
        JsonNode url = node.path("url").isTextual()
                ? node.path("url")
                : node.path("fields").path("url");
        if (!url.isTextual()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new HashMap<>();
        attributes.put("href", url.textValue());
        for (String name : List.of("rel", "target", "title")) {
            if (node.path(name).isTextual()) {
                attributes.put(name, node.path(name).textValue());
            }
        }
        return Optional.of(attributes);
    }

    @Override
    ObjectNode newText(String text, Set<Mark.Kind> kinds) {
        int format = 0;
        for (Mark.Kind kind : kinds) {
            format |= BITS.getOrDefault(kind, 0);
        }
        return JsonBody.NODES
                .objectNode()
                .put("type", "text")
                .put("text", text)
                .put("format", format)
                .put("mode", "normal")
                .put("style", "")
                .put("detail", 0)
                .put("version", 1);
    }

    @Override
    ObjectNode newLink(Map<String, String> attributes) {
        ObjectNode link = JsonBody.NODES
                .objectNode()
                .put("type", "link")
                .put("version", 1)
                .put("direction", "ltr")
                .put("format", "")
                .put("indent", 0)
                .put("url", attributes.getOrDefault("href", ""));
        for (String name : List.of("rel", "target", "title")) {
            if (attributes.containsKey(name)) {
                link.put(name, attributes.get(name));
            }
        }
        return link;
    }

    @Override
    Optional<ObjectNode> newLineBreak() {
        return Optional.of(JsonBody.NODES.objectNode().put("type", "linebreak").put("version", 1));
    }

    @Override
    String textField() {
        return "text";
    }

    @Override
    boolean wantsLeaf() {
        return false;
    }
}
