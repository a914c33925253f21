package fr.titraille.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Inline JSON that a reader does not know and its writer gives back: marks of kind {@code OTHER} carry it along. */
final class CarriedJson {

    private static final String FORMAT = "format";
    private static final String RAW = "raw";

    private CarriedJson() {}

    /**
     * The attributes of the mark.
     *
     * @param role what the JSON is to the format: a node, the extras of a leaf…
     */
    static Map<String, String> attributes(String format, String role, ObjectNode json) {
        return Map.of(FORMAT, format, role, JsonBody.write(json));
    }

    /** The JSON of a link that came from the format, for a mark of kind {@code LINK}. */
    static Optional<ObjectNode> link(Mark mark, String format) {
        String raw = mark.attributes().get(RAW);
        return raw != null && format.equals(mark.attributes().get(FORMAT))
                ? Optional.of(JsonBody.object(raw))
                : Optional.empty();
    }

    /** A link's attributes with its JSON. */
    static Map<String, String> linkAttributes(Map<String, String> attributes, String format, ObjectNode json) {
        Map<String, String> out = new HashMap<>(attributes);
        out.put(RAW, JsonBody.write(json));
        out.put(FORMAT, format);
        return out;
    }

    /** The JSON that a mark carries in a role, if it is of the format. */
    static Optional<ObjectNode> of(Mark mark, String format, String role) {
        Map<String, String> attributes = mark.attributes();
        String json = attributes.get(role);
        return mark.kind() == Mark.Kind.OTHER && format.equals(attributes.get(FORMAT)) && json != null
                ? Optional.of(JsonBody.object(json))
                : Optional.empty();
    }
}
