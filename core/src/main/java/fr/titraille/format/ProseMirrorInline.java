package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ProseMirror's leaves: all marks, links included, stand in a list at the leaf. */
final class ProseMirrorInline {

    static final String FORMAT = "prosemirror";

    private static final String NODE = "node";
    private static final String MARK = "mark";
    private static final String ATOM = "atom";
    private static final List<String> LABELS = List.of("label", "text");

    private static final Map<String, Mark.Kind> KINDS = Map.of(
            "bold", Mark.Kind.STRONG,
            "italic", Mark.Kind.EMPHASIS,
            "underline", Mark.Kind.UNDERLINE,
            "strike", Mark.Kind.STRIKETHROUGH,
            "code", Mark.Kind.CODE,
            "superscript", Mark.Kind.SUPERSCRIPT,
            "subscript", Mark.Kind.SUBSCRIPT);

    private final ProseMirrorNames names;

    ProseMirrorInline(ProseMirrorNames names) {
        this.names = names;
    }

    static RichText read(ArrayNode children, String path) {
        InlineBuilder builder = new InlineBuilder(false);
        into(children, path, builder);
        return builder.build();
    }

    static void into(ArrayNode children, String path, InlineBuilder builder) {
        for (int i = 0; i < children.size(); i++) {
            String place = path + "[" + i + "]";
            ObjectNode node = JsonBody.object(children.get(i), place);
            int start = builder.length();
            switch (ProseMirrorNames.camel(node.path("type").asText())) {
                case "text" -> builder.append(JsonBody.text(node, "text", place));
                case "hardBreak" -> builder.lineBreak();
                default -> {
                    JsonSlot label = label(node);
                    if (label == null) {
                        builder.point(CarriedJson.attributes(FORMAT, NODE, node));
                    } else {
                        builder.append(label.text());
                        builder.mark(Mark.Kind.OTHER, start, CarriedJson.attributes(FORMAT, ATOM, node));
                    }
                }
            }
            for (JsonNode mark : JsonBody.array(node, "marks", place)) {
                mark(JsonBody.object(mark, place + ".marks"), start, builder);
            }
        }
    }

    /** The words that a node without content shows, such as the name in a mention; null when it shows none. */
    private static @Nullable JsonSlot label(JsonNode node) {
        JsonNode attributes = node.path("attrs");
        for (String name : LABELS) {
            if (attributes.path(name).isTextual()
                    && !attributes.path(name).asText().isBlank()) {
                return JsonSlot.field(attributes, name);
            }
        }
        return null;
    }

    /** Adds the strings of all leaves under a node; code has none. */
    static void slots(JsonNode node, List<JsonSlot> into) {
        String type = ProseMirrorNames.camel(node.path("type").asText());
        if (type.equals("text")) {
            into.add(JsonSlot.field(node, "text"));
        } else if (type.equals("codeBlock")) {
            return;
        } else if (node.path("content").isArray()) {
            node.path("content").forEach(c -> slots(c, into));
        } else if (label(node) != null) {
            into.add(label(node));
        }
    }

    private static void mark(ObjectNode mark, int start, InlineBuilder builder) {
        Mark.Kind kind = KINDS.get(ProseMirrorNames.camel(mark.path("type").asText()));
        JsonNode attributes = mark.path("attrs");
        if (kind != null) {
            builder.mark(kind, start, Map.of());
        } else if (mark.path("type").asText().equals("link")
                && attributes.path("href").isTextual()) {
            Map<String, String> link = new HashMap<>();
            for (String name : List.of("href", "title", "rel", "target")) {
                if (attributes.path(name).isTextual()) {
                    link.put(name, attributes.path(name).textValue());
                }
            }
            boolean plain = plain(link).equals(mark);
            builder.mark(Mark.Kind.LINK, start, plain ? link : CarriedJson.linkAttributes(link, FORMAT, mark));
        } else {
            builder.mark(Mark.Kind.OTHER, start, CarriedJson.attributes(FORMAT, MARK, mark));
        }
    }

    private static ObjectNode plain(Map<String, String> link) {
        ObjectNode mark = JsonBody.NODES.objectNode().put("type", "link");
        ObjectNode attributes = mark.putObject("attrs");
        for (String name : List.of("href", "title", "rel", "target")) {
            if (link.containsKey(name)) {
                attributes.put(name, link.get(name));
            }
        }
        return mark;
    }

    ArrayNode write(RichText content) {
        ArrayNode out = JsonBody.NODES.arrayNode();
        for (InlineRun run : InlineRun.of(content)) {
            ObjectNode node = JsonBody.NODES.objectNode();
            Mark point = run.point();
            Optional<ObjectNode> atom = run.marks().stream()
                    .flatMap(m -> CarriedJson.of(m, FORMAT, ATOM).stream())
                    .findFirst();
            if (atom.isPresent()) {
                out.add(atom.get());
                continue;
            }
            if (run.isLineBreak()) {
                node.put("type", names.of("hardBreak"));
            } else if (point != null) {
                node = CarriedJson.of(point, FORMAT, NODE).orElseGet(JsonBody.NODES::objectNode);
                if (!node.isEmpty()) {
                    out.add(node);
                }
                continue;
            } else {
                node.put("type", "text");
            }
            ArrayNode marks = JsonBody.NODES.arrayNode();
            run.marks().forEach(m -> write(m, marks));
            if (!marks.isEmpty()) {
                node.set("marks", marks);
            }
            if (!run.text().isEmpty()) {
                node.put("text", run.text());
            }
            out.add(node);
        }
        return out;
    }

    private void write(Mark mark, ArrayNode into) {
        if (mark.kind() == Mark.Kind.LINK) {
            into.add(CarriedJson.link(mark, FORMAT).orElseGet(() -> plain(mark.attributes())));
            return;
        }
        if (mark.kind() == Mark.Kind.OTHER) {
            CarriedJson.of(mark, FORMAT, MARK).ifPresent(into::add);
            return;
        }
        KINDS.forEach((name, kind) -> {
            if (kind == mark.kind()) {
                into.addObject().put("type", names.of(name));
            }
        });
    }
}
