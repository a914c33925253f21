package fr.titraille.chip;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the field that a statement about chips hangs on, by class, read from {@code vocabulary.tsv}. */
final class Vocabulary {

    private static final Map<String, Set<String>> CLASSES = read();

    private Vocabulary() {}

    /**
     * The lemmas of a class.
     *
     * @throws IllegalStateException if the resource has no such class
     */
    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("vocabulary.tsv has no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Vocabulary.class, "vocabulary.tsv", 2)) {
            out.computeIfAbsent(row.get(0), k -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(", ?")));
        }
        return out;
    }
}
