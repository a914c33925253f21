package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prepositions in their full form: « d’ », « du » and « des » are de, « au » and « aux » are à.
 *
 * <pre>{@code
 * Prepositions.full("aux");           // "à"
 * Prepositions.full("jusqu'");        // "jusque"
 * }</pre>
 */
public final class Prepositions {

    /** de. */
    public static final String OF = "de";

    /** à. */
    public static final String TO = "à";

    /** par: who acts in a passive. */
    public static final String BY = "par";

    /** en: before a present participle it makes a gerund. */
    public static final String IN = "en";

    /** The word of comparison with a value of before: « contre 40 % un an plus tôt ». */
    public static final String AGAINST = "contre";

    /** sans: the clause after it is not so. */
    public static final String WITHOUT = "sans";

    private static final Map<String, String> FULL = read();

    private Prepositions() {}

    private static Map<String, String> read() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Prepositions.class, "elided-forms.tsv", 2)) {
            for (String form : row.get(1).split(", ?")) {
                out.putIfAbsent(form, row.get(0));
            }
        }
        return Map.copyOf(out);
    }

    /** The full form of a preposition given as a token key; other words as they are. */
    public static String full(String key) {
        return FULL.getOrDefault(key, key);
    }
}
