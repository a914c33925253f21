package fr.titraille.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON of a CMS within limits; numbers keep the digits they came with. */
final class JsonBody {

    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** A level of nesting in an article is two in JSON: the node and its list of children. */
    private static final int MAX_DEPTH = 2 * Limits.MAX_DEPTH;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Limits.MAX_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(NODES)
            .build();

    private JsonBody() {}

    /** @throws FormatException if the content is no JSON, too long or nested too deep */
    static JsonNode parse(String content) {
        Limits.check(content);
        try {
            JsonNode root = JSON.readTree(content);
            if (root == null || root.isMissingNode()) {
                throw FormatException.of("not-json", 1, 1);
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw FormatException.of("too-deep", Limits.MAX_DEPTH);
        } catch (JsonProcessingException e) {
            // the cause would repeat the content, so only the place is told
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw FormatException.of("not-json", line, column);
        }
    }

    static String write(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes cannot be written", e);
        }
    }

    /** What {@link #write} gave, read again. */
    static ObjectNode object(String written) {
        JsonNode node = parse(written);
        return node instanceof ObjectNode object ? object : NODES.objectNode();
    }

    /** @throws FormatException if the node is no object */
    static ObjectNode object(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw FormatException.of("not-object", path);
    }

    /**
     * The list in a field.
     *
     * @throws FormatException if the field is there and no list
     */
    static ArrayNode array(JsonNode node, String field, String path) {
        JsonNode value = node.path(field);
        if (value instanceof ArrayNode array) {
            return array;
        }
        if (value.isMissingNode() || value.isNull()) {
            return NODES.arrayNode();
        }
        throw FormatException.of("not-array", path + "." + field);
    }

    /**
     * The text in a field; empty when the field is missing.
     *
     * @throws FormatException if the field is there and no string
     */
    static String text(JsonNode node, String field, String path) {
        JsonNode value = node.path(field);
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        throw FormatException.of("not-string", path + "." + field);
    }
}
