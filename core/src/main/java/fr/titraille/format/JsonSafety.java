package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes out of the JSON of a CMS what a page would run: addresses, HTML, attributes of events. */
final class JsonSafety {

    /** Fields that hold words, in which what looks like an address is none. */
    private static final Set<String> WORDS = Set.of(
            "text",
            "value",
            "title",
            "caption",
            "alt",
            "alternativeText",
            "code",
            "name",
            "label",
            "content",
            "message");

    private JsonSafety() {}

    /**
     * Cleans a tree in place.
     *
     * @param html whether its texts are HTML, as in Editor.js
     * @return whether anything was taken out
     */
    static boolean clean(JsonNode node, boolean html) {
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                changed |= field(object, name, html);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                if (value.isTextual() && html) {
                    String safe = HtmlSafety.safe(value.textValue());
                    changed |= !safe.equals(value.textValue());
                    array.set(i, array.textNode(safe));
                } else {
                    changed |= clean(value, html);
                }
            }
        }
        return changed;
    }

    private static boolean field(ObjectNode object, String name, boolean html) {
        JsonNode value = object.get(name);
        if (!value.isTextual()) {
            return clean(value, html && !name.equals("code"));
        }
        String text = value.textValue();
        boolean event = name.matches("on[a-z]{3,}|srcdoc") && !text.isEmpty();
        boolean address = !WORDS.contains(name) && SafeUrls.isActive(text);
        if (event) {
            object.remove(name);
            return true;
        }
        if (address) {
            object.put(name, "");
            return true;
        }
        boolean markup = name.equals("html") || (html && !name.equals("code"));
        String safe = markup ? HtmlSafety.safe(text) : text;
        if (!safe.equals(text)) {
            object.put(name, safe);
            return true;
        }
        return false;
    }
}
