package fr.titraille.chip.frame;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the field by class, such as the nouns for chips and for firms; lemmas or lower-case forms. */
public final class FieldWords {

    private static final Map<String, Set<String>> CLASSES = read();

    private FieldWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(FieldWords.class, "field-words.tsv", 2)) {
            out.put(row.get(0), Set.copyOf(List.of(row.get(1).split(", ", -1))));
        }
        return Map.copyOf(out);
    }

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException when there is no such class
     */
    public static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of field words is called " + name);
        }
        return words;
    }
}
