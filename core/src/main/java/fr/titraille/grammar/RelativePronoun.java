package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the antecedent of a relative pronoun is in its clause, read from {@code relative-pronouns.tsv}. */
public enum RelativePronoun {
    /** qui. */
    SUBJECT,
    /** que, qu’. */
    OBJECT,
    /** dont: what « de X » would be. */
    OF,
    /** où: place or time. */
    WHERE,
    /** lequel, auquel, quoi: what its preposition says; a bare lequel is the subject. */
    OBLIQUE;

    private record Row(RelativePronoun kind, String preposition) {}

    private static final Map<String, Row> ROWS = read();

    private static Map<String, Row> read() {
        Map<String, Row> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(RelativePronoun.class, "relative-pronouns.tsv", 3)) {
            Row made = new Row(
                    valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1).equals("-") ? "" : row.get(1));
            for (String key : row.get(2).split(", ?")) {
                out.put(key, made);
            }
        }
        return Map.copyOf(out);
    }

    /**
     * What the antecedent is, by the pronoun without a preposition before it.
     *
     * @throws IllegalArgumentException for a word that is no relative pronoun
     */
    public static RelativePronoun of(String key) {
        return row(key).kind();
    }

    /** The preposition that the pronoun holds: à of auquel, de of duquel; else empty. */
    public static String preposition(String key) {
        return row(key).preposition();
    }

    private static Row row(String key) {
        Row row = ROWS.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no relative pronoun: a word of " + key.length() + " letters");
        }
        return row;
    }
}
