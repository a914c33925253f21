package fr.titraille.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.format.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item of today over the one that it was read from: what today's does not say is kept. */
final class NinjsMerge {

    /** Lists of texts, told apart by role: today's is the one that counts. */
    private static final Set<String> TEXTS = Set.of("headlines", "descriptions", "altIds");

    /** Lists of things with names: what the original says of one stays. */
    private static final Set<String> THINGS = Set.of("people", "infoSources", "subjects");

    /** What an article has no word for. */
    private static final Set<String> ORIGINAL = Set.of("uri", "type", "language");

    /** Relations that are told anew: who is no longer named so is left out. */
    private static final Set<String> TOLD_ANEW = Set.of("author", NinjsItem.KEYPHRASE, NinjsItem.SYNONYM);

    private static final ObjectMapper JSON = new ObjectMapper();

    private NinjsMerge() {}

    /**
     * Merges; both are in the shape of 3.1.
     *
     * @param changed whether a rule changed the article: then the original's source type no longer holds
     */
    static ObjectNode over(ObjectNode original, ObjectNode now, boolean changed) {
        ObjectNode out = original.deepCopy();
        for (Map.Entry<String, JsonNode> property : now.properties()) {
            String name = property.getKey();
            JsonNode known = original.path(name);
            if (known.isMissingNode() || !kept(name, changed)) {
                out.set(name, merged(name, original, property.getValue()));
            }
        }
        String line = original.path("by").asText();
        boolean signed = line.isEmpty()
                || now.has("by")
                || entries(now.path("people")).stream()
                        .map(person -> person.path("name").asText())
                        .anyMatch(author -> line.contains(author) || author.contains(line));
        if (!signed) {
            out.remove("by");
        }
        return out;
    }

    private static boolean kept(String name, boolean changed) {
        return ORIGINAL.contains(name) || name.equals(NinjsItem.SOURCE_TYPE) && !changed;
    }

    private static JsonNode merged(String name, ObjectNode original, JsonNode now) {
        JsonNode known = original.path(name);
        if (!known.isArray()) {
            return now;
        }
        if (TEXTS.contains(name)) {
            return texts(entries(known), now);
        }
        if (THINGS.contains(name)) {
            return things(entries(known), now);
        }
        if (name.equals("associations")) {
            return pictures(entries(known), now);
        }
        // one text in several forms: when it has changed, none of the old ones is it any more
        return name.equals("bodies") && same(original, now) ? known : now;
    }

    /** Whether the text is still the one that the original is read as. */
    private static boolean same(ObjectNode original, JsonNode bodies) {
        FeedArticle before = new FeedArticle();
        NinjsFeed.bodies(original, before);
        return before.hasText() && text(before.read().plainText().text()).equals(text(html(bodies)));
    }

    private static String html(JsonNode bodies) {
        String value = bodies.path(0).path("value").asText();
        return Formats.standard().read("html", value).plainText().text();
    }

    private static String text(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Today's texts, over those of the same role or the same words; then the original's of other roles. */
    private static ArrayNode texts(List<JsonNode> old, JsonNode now) {
        ArrayNode out = JSON.createArrayNode();
        for (JsonNode entry : now) {
            JsonNode match = first(old, entry, "value");
            if (match.isMissingNode()) {
                match = first(old, entry, "role");
            }
            old.remove(match);
            out.add(match instanceof ObjectNode known ? known.deepCopy().set("value", entry.path("value")) : entry);
        }
        old.forEach(out::add);
        return out;
    }

    private static ArrayNode things(List<JsonNode> old, JsonNode now) {
        ArrayNode out = JSON.createArrayNode();
        for (JsonNode entry : now) {
            JsonNode match = first(old, entry, "name");
            old.remove(match);
            ObjectNode thing = entry.deepCopy();
            if (match instanceof ObjectNode known) {
                thing.setAll(known);
            }
            out.add(thing);
        }
        old.removeIf(entry -> TOLD_ANEW.contains(entry.path("rel").asText()));
        old.forEach(out::add);
        return out;
    }

    /** A picture is known by its first rendition; its other renditions stay. */
    private static ArrayNode pictures(List<JsonNode> old, JsonNode now) {
        ArrayNode out = JSON.createArrayNode();
        for (JsonNode entry : now) {
            JsonNode match = old.stream()
                    .filter(other -> address(other).equals(address(entry)))
                    .findFirst()
                    .orElse(JSON.missingNode());
            old.remove(match);
            if (match instanceof ObjectNode known) {
                ObjectNode fresh = entry.deepCopy();
                fresh.remove(List.of("name", "renditions"));
                out.add(over(known, fresh, true));
            } else {
                out.add(entry);
            }
        }
        old.forEach(out::add);
        return out;
    }

    private static String address(JsonNode picture) {
        return picture.path("renditions").path(0).path("href").asText();
    }

    /** The first that has the same of a property as the entry; missing where there is none. */
    private static JsonNode first(List<JsonNode> old, JsonNode entry, String property) {
        return old.stream()
                .filter(other -> other.has(property) && other.path(property).equals(entry.path(property)))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private static List<JsonNode> entries(JsonNode list) {
        List<JsonNode> out = new ArrayList<>();
        list.forEach(out::add);
        return out;
    }
}
