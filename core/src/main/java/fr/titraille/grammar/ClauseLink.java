package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the word or phrase that opens a subordinate clause makes of it, read from {@code clause-links.tsv}. Only what
 * bears on whether the clause is a fact is told apart.
 */
public enum ClauseLink {
    /** pour, afin de, pour que: wanted, not done. */
    PURPOSE,
    /** si, à condition que, à moins que: not said to be so. */
    CONDITION,
    /** sans, sans que: not so. */
    WITHOUT,
    /** Any other: quand, parce que, après. */
    OTHER;

    private static final Map<String, ClauseLink> BY_PHRASE = read();

    private static Map<String, ClauseLink> read() {
        Map<String, ClauseLink> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(ClauseLink.class, "clause-links.tsv", 2)) {
            for (String phrase : row.get(1).split(", ?")) {
                out.put(phrase, valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(out);
    }

    /** The link of a subordinator or preposition, its last word in full: « afin de », « à condition que ». */
    public static ClauseLink of(String phrase) {
        return BY_PHRASE.getOrDefault(phrase, OTHER);
    }
}
