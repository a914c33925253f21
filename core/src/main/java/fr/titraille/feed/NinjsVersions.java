package fr.titraille.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ninjs items of whatever version in the shape of 3.1: names in camel case where 2.x had small letters, lists where 1.x
 * had one property each ({@code body_html}) or a map of names. What no version knows is kept as it is.
 */
final class NinjsVersions {

    /** The names of 3.1 that have capitals, at whatever depth, by what 2.x called them. */
    private static final Map<String, String> CAPITALS = Stream.of(
                    "representationType",
                    "firstCreated",
                    "versionCreated",
                    "contentCreated",
                    "embargoedUntil",
                    "pubStatus",
                    "copyrightHolder",
                    "copyrightNotice",
                    "usageTerms",
                    "edNote",
                    "infoSources",
                    "altIds",
                    "trustIndicators",
                    "rightsInfo",
                    "digitalSourceType",
                    "contentType",
                    "charCount",
                    "wordCount",
                    "contactInfo",
                    "geoJSON",
                    "postalCode",
                    "sizeInBytes",
                    "aspectRatio",
                    "videoCodec",
                    "frameRate",
                    "transportProtocol",
                    "scanType",
                    "symbolType",
                    "langId",
                    "linkedRights",
                    "encodedRights")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    /** What 1.x called otherwise. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("organisation", "organisations"),
            Map.entry("place", "places"),
            Map.entry("subject", "subjects"),
            Map.entry("event", "events"),
            Map.entry("object", "objects"),
            Map.entry("infosource", "infoSources"),
            Map.entry("genre", "genres"),
            Map.entry("trustindicator", "trustIndicators"),
            Map.entry("byline", "by"),
            Map.entry("embargoed", "embargoedUntil"),
            Map.entry("$standard", "standard"));

    /** The texts of 1.x, {@code body_html}, {@code headline_main}…, by the lists of 3.1. */
    private static final Map<String, String> TEXTS =
            Map.of("body", "bodies", "headline", "headlines", "description", "descriptions");

    /** What 1.x keeps by name and 3.1 as a list with names. */
    private static final Set<String> NAMED = Set.of("renditions", "associations");

    /** Properties of 3.1 that hold objects whose names may have capitals. */
    private static final Set<String> PARTS = Set.of(
            "bodies",
            "headlines",
            "descriptions",
            "people",
            "organisations",
            "places",
            "infoSources",
            "renditions",
            "rightsInfo");

    private static final ObjectMapper JSON = new ObjectMapper();

    private NinjsVersions() {}

    /** A copy of an item in the shape of 3.1. */
    static ObjectNode current(JsonNode item) {
        ObjectNode out = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            String list = list(name);
            if (list != null && value.isTextual()) {
                text(out, list, name.substring(name.indexOf('_') + 1), value.textValue());
            } else if (NAMED.contains(name) && value.isObject()) {
                named(out.putArray(name), name, value);
            } else if (name.equals("altids") && value.isObject()) {
                ArrayNode ids = out.putArray("altIds");
                value.properties()
                        .forEach(id -> ids.addObject().put("role", id.getKey()).set("value", id.getValue()));
            } else {
                String known = RENAMED.getOrDefault(name, CAPITALS.getOrDefault(name, name));
                out.set(
                        known,
                        known.equals("associations") ? items(value) : PARTS.contains(known) ? parts(value) : value);
            }
        }
        return out;
    }

    /** The list of 3.1 that a text of 1.x belongs to; null for every other property. */
    private static @Nullable String list(String name) {
        int underscore = name.indexOf('_');
        String stem = underscore < 0 ? name : name.substring(0, underscore);
        return underscore < 0 && !stem.equals("headline") ? null : TEXTS.get(stem);
    }

    private static void text(ObjectNode out, String list, String suffix, String value) {
        String role = suffix.equals("headline") ? "main" : suffix;
        boolean markup = role.contains("html") || value.stripLeading().startsWith("<");
        out.withArray(list)
                .addObject()
                .put("role", role)
                .put("contentType", markup ? "text/html" : "text/plain")
                .put("value", value);
    }

    private static void named(ArrayNode out, String list, JsonNode map) {
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            ObjectNode item = out.addObject().put("name", entry.getKey());
            item.setAll(current(entry.getValue()));
            JsonNode type = item.path("mimetype");
            if (list.equals("renditions") && type.isTextual()) {
                item.remove("mimetype");
                item.set("contentType", type);
            }
        }
    }

    private static JsonNode items(JsonNode list) {
        ArrayNode out = JSON.createArrayNode();
        list.forEach(item -> out.add(item.isObject() ? current(item) : item));
        return out;
    }

    /** Objects of the standard inside an item, however deep. */
    private static JsonNode parts(JsonNode value) {
        if (value.isArray()) {
            ArrayNode out = JSON.createArrayNode();
            value.forEach(element -> out.add(parts(element)));
            return out;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode out = JSON.createObjectNode();
        value.properties()
                .forEach(property -> out.set(
                        CAPITALS.getOrDefault(property.getKey(), property.getKey()), parts(property.getValue())));
        return out;
    }
}
