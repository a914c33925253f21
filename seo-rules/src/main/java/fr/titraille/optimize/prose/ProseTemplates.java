package fr.titraille.optimize.prose;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reviewed sentences with slots, several to a key so that openings vary: {@code {chip}}, {@code {maker}}. */
final class ProseTemplates {

    private static final Map<String, List<String>> ALL = read();

    private ProseTemplates() {}

    /** The variant numbered {@code index}, round and round, with its slots filled. */
    static String fill(String key, int index, Map<String, String> slots) {
        List<String> variants = ALL.get(key);
        if (variants == null) {
            throw new IllegalArgumentException("no template is called " + key);
        }
        String out = variants.get(Math.floorMod(index, variants.size()));
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            out = out.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        if (out.indexOf('{') >= 0) {
            throw new IllegalArgumentException("template " + key + " has a slot left empty");
        }
        return upper(out);
    }

    static boolean has(String key) {
        return ALL.containsKey(key);
    }

    static String upper(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(ProseTemplates.class, "templates.tsv", 2)) {
            out.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
        }
        return out;
    }
}
