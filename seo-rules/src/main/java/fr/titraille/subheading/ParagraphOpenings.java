package fr.titraille.subheading;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the first word of a paragraph tells of its tie to the paragraph before. */
final class ParagraphOpenings {

    private static final Map<String, String> KINDS = read();

    private ParagraphOpenings() {}

    private static Map<String, String> read() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(ParagraphOpenings.class, "openings.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                out.put(word, row.get(0));
            }
        }
        return Map.copyOf(out);
    }

    /** {@code anaphor}, {@code link}, {@code time}, {@code speaker}, {@code question}, {@code article}, or {@code other}. */
    static String kind(String key) {
        return KINDS.getOrDefault(key, "other");
    }
}
