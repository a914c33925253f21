package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contentful's leaves: a list of marks, each with a type; links are nodes that hold leaves. */
final class ContentfulInline extends InlineJson {

    static final String FORMAT = "contentful";

    private static final Map<Mark.Kind, String> NAMES = Map.of(
            Mark.Kind.STRONG, "bold",
            Mark.Kind.EMPHASIS, "italic",
            Mark.Kind.UNDERLINE, "underline",
            Mark.Kind.CODE, "code",
            Mark.Kind.SUPERSCRIPT, "superscript",
            Mark.Kind.SUBSCRIPT, "subscript",
            Mark.Kind.STRIKETHROUGH, "strikethrough");

    ContentfulInline() {
        super(FORMAT, "content");
    }

    @Override
    boolean isText(JsonNode node) {
        return node.path("nodeType").asText().equals("text");
    }

    @Override
    String text(JsonNode leaf, String path) {
        return JsonBody.text(leaf, "value", path);
    }

    @Override
    Set<Mark.Kind> kinds(JsonNode leaf) {
        Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        for (JsonNode mark : leaf.path("marks")) {
            NAMES.forEach((kind, name) -> {
                if (name.equals(mark.path("type").asText())) {
                    kinds.add(kind);
                }
            });
        }
        return kinds;
    }

    @Override
    ObjectNode extras(ObjectNode leaf) {
        ObjectNode extras = leaf.deepCopy();
        extras.remove("value");
        boolean known = leaf.path("marks").size() == kinds(leaf).size();
        ObjectNode plain = newText("", kinds(leaf));
        plain.properties().forEach(e -> {
            boolean usual = e.getValue().equals(extras.get(e.getKey()));
            if (usual || (e.getKey().equals("marks") && known)) {
                extras.remove(e.getKey());
            }
        });
        return extras;
    }

    @Override
    boolean isLineBreak(JsonNode node) {
        return false;
    }

    @Override
    Optional<Map<String, String>> link(JsonNode node) {
        JsonNode uri = node.path("data").path("uri");
        return node.path("nodeType").asText().equals("hyperlink") && uri.isTextual()
                ? Optional.of(Map.of("href", uri.textValue()))
                : Optional.empty();
    }

    @Override
    ObjectNode newText(String text, Set<Mark.Kind> kinds) {
        ObjectNode leaf = JsonBody.NODES.objectNode().put("nodeType", "text").put("value", text);
        ArrayNode marks = leaf.putArray("marks");
        for (Mark.Kind kind : kinds) {
            if (NAMES.containsKey(kind)) {
                marks.addObject().put("type", NAMES.get(kind));
            }
        }
        leaf.putObject("data");
        return leaf;
    }

    @Override
    ObjectNode newLink(Map<String, String> attributes) {
        ObjectNode link = JsonBody.NODES.objectNode().put("nodeType", "hyperlink");
        link.putObject("data").put("uri", attributes.getOrDefault("href", ""));
        return link;
    }

    @Override
    Optional<ObjectNode> newLineBreak() {
        return Optional.empty();
    }

    @Override
    String textField() {
        return "value";
    }
}
