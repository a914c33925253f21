package fr.titraille.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import java.util.Map;
import java.util.Optional;

/** Inline JSON that a reader does not know and its writer gives back: marks of kind {@code OTHER} carry it along. */
final class CarriedJson {

    private static final String FORMAT = "format";

    private CarriedJson() {}

    /**
     * The attributes of the mark.
     *
     * @param role what the JSON is to the format: a node, the extras of a leaf…
     */
    static Map<String, String> attributes(String format, String role, ObjectNode json) {
        return Map.of(FORMAT, format, role, JsonBody.write(json));
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
