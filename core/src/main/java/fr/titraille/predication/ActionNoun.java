package fr.titraille.predication;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A noun of action, read from {@code action-nouns.tsv}.
 *
 * @param lemma the noun
 * @param verb the verb of the act
 * @param of what a complement after « de » is
 */
record ActionNoun(String lemma, String verb, Of of) {

    /** What « de X » after the noun is. */
    enum Of {
        PATIENT,
        AGENT,
        /** The agent where X can act, else the patient. */
        EITHER
    }

    private static final Map<String, ActionNoun> BY_LEMMA = read();

    private static Map<String, ActionNoun> read() {
        Map<String, ActionNoun> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(ActionNoun.class, "action-nouns.tsv", 3)) {
            for (String noun : row.get(2).split(", ?")) {
                ActionNoun made =
                        new ActionNoun(noun, row.get(0), Of.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
                if (out.put(noun, made) != null) {
                    throw new IllegalStateException("action-nouns.tsv has " + noun + " twice");
                }
            }
        }
        return Map.copyOf(out);
    }

    /** The noun with this lemma; empty for a noun of no act. */
    static Optional<ActionNoun> find(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma));
    }
}
