package fr.titraille.predication;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A verb with its noun that one verb says alone, read from {@code support-verbs.tsv}: « passer commande » is commander.
 *
 * @param verb the verb meant
 * @param patient where its patient stands: {@link #NOUN}, {@link #OBJECT}, {@link #NOWHERE} or a preposition
 */
record SupportVerb(String verb, String patient) {

    /** The patient follows the noun after « de ». */
    static final String NOUN = "noun";

    /** The patient is the object of the verb. */
    static final String OBJECT = "object";

    /** There is no patient. */
    static final String NOWHERE = "-";

    private static final Map<String, SupportVerb> ALL = read();

    private static Map<String, SupportVerb> read() {
        Map<String, SupportVerb> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(SupportVerb.class, "support-verbs.tsv", 5)) {
            String preposition = row.get(1).equals(NOWHERE) ? "" : row.get(1);
            if (out.put(key(row.get(0), preposition, row.get(2)), new SupportVerb(row.get(3), row.get(4))) != null) {
                throw new IllegalStateException("support-verbs.tsv has " + row.get(0) + " " + row.get(2) + " twice");
            }
        }
        return Map.copyOf(out);
    }

    private static String key(String verb, String preposition, String noun) {
        return verb + '\t' + preposition + '\t' + noun;
    }

    /** The construction of a verb and a noun after a preposition (empty for an object). */
    static Optional<SupportVerb> find(String verb, String preposition, String noun) {
        return Optional.ofNullable(ALL.get(key(verb, preposition, noun)));
    }
}
