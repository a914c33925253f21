package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Words that a cut may never lose, and possessives of the third person, from {@code limit-words.tsv}. */
public final class LimitWords {

    private static final Set<String> OPENING = words("limit");
    private static final Set<String> THIRD_PERSON = words("third-person");
    private static final Set<String> ANYONE = words("anyone");

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

    /** « on », which stands for nobody in particular. */
    static boolean isAnyone(String key) {
        return ANYONE.contains(key);
    }

    /** son, leur and their forms. */
    static boolean isThirdPerson(String key) {
        return THIRD_PERSON.contains(key);
    }
}
