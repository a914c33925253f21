package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Spans: a mark is the name of a decorator, or the key of a definition that the block holds, such as a link. */
final class PortableTextInline {

    static final String FORMAT = "portable-text";

    private static final String NODE = "node";
    private static final String DEFINITION = "definition";
    private static final String DECORATOR = "decorator";

    private static final Map<String, Mark.Kind> KINDS = Map.of(
            "strong", Mark.Kind.STRONG,
            "em", Mark.Kind.EMPHASIS,
            "underline", Mark.Kind.UNDERLINE,
            "strike-through", Mark.Kind.STRIKETHROUGH,
            "code", Mark.Kind.CODE,
            "sup", Mark.Kind.SUPERSCRIPT,
            "sub", Mark.Kind.SUBSCRIPT);

    private PortableTextInline() {}

    static RichText read(JsonNode block, String path) {
        InlineBuilder builder = new InlineBuilder(false);
        Map<String, ObjectNode> definitions = new HashMap<>();
        for (JsonNode definition : JsonBody.array(block, "markDefs", path)) {
            ObjectNode object = JsonBody.object(definition, path + ".markDefs");
            definitions.put(object.path("_key").asText(), object);
        }
        ArrayNode children = JsonBody.array(block, "children", path);
        for (int i = 0; i < children.size(); i++) {
            String place = path + ".children[" + i + "]";
            ObjectNode span = JsonBody.object(children.get(i), place);
            int start = builder.length();
            if (!span.path("_type").asText("span").equals("span")) {
                builder.point(CarriedJson.attributes(FORMAT, NODE, span));
                continue;
            }
            String[] lines = JsonBody.text(span, "text", place).split("\n", -1);
            for (int k = 0; k < lines.length; k++) {
                if (k > 0) {
                    builder.lineBreak();
                }
                builder.append(lines[k]);
            }
            for (JsonNode mark : JsonBody.array(span, "marks", place)) {
                mark(mark.asText(), definitions, start, builder);
            }
        }
        return builder.build();
    }

    private static void mark(String name, Map<String, ObjectNode> definitions, int start, InlineBuilder builder) {
        ObjectNode definition = definitions.get(name);
        if (KINDS.containsKey(name)) {
            builder.mark(KINDS.get(name), start, Map.of());
        } else if (definition == null) {
            builder.mark(
                    Mark.Kind.OTHER,
                    start,
                    CarriedJson.attributes(
                            FORMAT, DECORATOR, JsonBody.NODES.objectNode().put("name", name)));
        } else if (definition.path("_type").asText().equals("link")
                && definition.path("href").isTextual()) {
            Map<String, String> link = Map.of("href", definition.path("href").textValue());
            builder.mark(Mark.Kind.LINK, start, CarriedJson.linkAttributes(link, FORMAT, definition));
        } else {
            builder.mark(Mark.Kind.OTHER, start, CarriedJson.attributes(FORMAT, DEFINITION, definition));
        }
    }

    /** Sets {@code markDefs} and {@code children} of a block. */
    static void write(RichText content, ObjectNode block) {
        ArrayNode children = JsonBody.NODES.arrayNode();
        Map<Mark, ObjectNode> definitions = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (InlineRun run : InlineRun.of(content)) {
            Mark point = run.point();
            if (point != null && !run.isLineBreak()) {
                CarriedJson.of(point, FORMAT, NODE).ifPresent(children::add);
                continue;
            }
            ArrayNode marks = JsonBody.NODES.arrayNode();
            for (Mark mark : run.marks()) {
                write(mark, marks, definitions, keys);
            }
            span(run.isLineBreak() ? "\n" : run.text(), marks, children);
        }
        if (children.isEmpty()) {
            span("", JsonBody.NODES.arrayNode(), children);
        }
        ArrayNode markDefs = JsonBody.NODES.arrayNode();
        definitions.values().forEach(markDefs::add);
        block.set("markDefs", markDefs);
        block.set("children", children);
    }

    private static void span(String text, ArrayNode marks, ArrayNode children) {
        boolean same = !children.isEmpty()
                && children.get(children.size() - 1) instanceof ObjectNode last
                && marks.equals(last.get("marks"));
        if (same && children.get(children.size() - 1) instanceof ObjectNode last) {
            last.put("text", last.path("text").asText() + text);
            return;
        }
        ObjectNode span = children.addObject().put("_type", "span").put("text", text);
        span.set("marks", marks);
    }

    private static void write(Mark mark, ArrayNode marks, Map<Mark, ObjectNode> definitions, Set<String> keys) {
        KINDS.forEach((name, kind) -> {
            if (kind == mark.kind()) {
                marks.add(name);
            }
        });
        CarriedJson.of(mark, FORMAT, DECORATOR).ifPresent(d -> marks.add(d.path("name")));
        ObjectNode definition = definitions.get(mark);
        if (definition == null) {
            definition = definition(mark);
            if (definition.isEmpty()) {
                return;
            }
            String key = definition.path("_key").asText("");
            int number = keys.size();
            while (key.isEmpty() || keys.contains(key)) {
                key = "mark" + number++;
            }
            keys.add(key);
            definition.put("_key", key);
            definitions.put(mark, definition);
        }
        marks.add(definition.path("_key"));
    }

    private static ObjectNode definition(Mark mark) {
        if (mark.kind() == Mark.Kind.LINK) {
            return CarriedJson.link(mark, FORMAT)
                    .orElseGet(() -> JsonBody.NODES
                            .objectNode()
                            .put("_type", "link")
                            .put("href", mark.attributes().getOrDefault("href", "")));
        }
        return CarriedJson.of(mark, FORMAT, DEFINITION).orElseGet(JsonBody.NODES::objectNode);
    }
}
