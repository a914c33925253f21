package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Words that a cut may never lose, or that ask for more than a cut leaves, from {@code limit-words.tsv}. */
public final class LimitWords {

    private static final Set<String> OPENING = words("limit");
    private static final Set<String> ANNOUNCING = words("announcing");

    private LimitWords() {}

    private static Set<String> words(String kind) {
        return ResourceLines.table(LimitWords.class, "limit-words.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Set.of(row.get(1).split(" ")).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Whether a phrase that opens with the word restricts what is said. */
    public static boolean opens(String key) {
        return OPENING.contains(key);
    }

    /** Whether a sentence that opens with the word is half of something: soit, voilà. */
    static boolean announces(String key) {
        return ANNOUNCING.contains(key);
    }
}
