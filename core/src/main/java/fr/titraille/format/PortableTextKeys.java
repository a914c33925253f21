package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Gives new blocks and spans a key, as Sanity wants each to have; the same article gets the same keys. */
final class PortableTextKeys {

    private static final String KEY = "_key";

    private final Set<String> taken = new HashSet<>();
    private long next = 1;

    private PortableTextKeys() {}

    /**
     * Gives new blocks and their spans the keys that they lack.
     *
     * @param document all that was there before, with its keys
     */
    static void complete(ArrayNode fresh, JsonNode document) {
        PortableTextKeys keys = new PortableTextKeys();
        document.findValuesAsText(KEY).forEach(keys.taken::add);
        fresh.findValuesAsText(KEY).forEach(keys.taken::add);
        fresh.forEach(keys::give);
    }

    private void give(JsonNode node) {
        set(node);
        node.path("children").forEach(this::set);
    }

    private void set(JsonNode node) {
        if (node instanceof ObjectNode object && !object.has(KEY)) {
            String key = key();
            while (!taken.add(key)) {
                key = key();
            }
            object.put(KEY, key);
        }
    }

    /** Twelve hexadecimal digits, spread by a multiplication so that they do not look like a count. */
    private String key() {
        long spread = next++ * 0x9E3779B97F4A7C15L;
        return String.format("%012x", spread >>> 16);
    }
}
