package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an infinitive is under its governor, by the governor's lemma, read from {@code governing-verbs.tsv}.
 *
 * <pre>{@code
 * GoverningVerbs.find("tenter").map(GoverningVerb::modality);   // TRIED: « tente de lever » has lifted nothing yet
 * }</pre>
 */
public final class GoverningVerbs {

    private static final Map<String, GoverningVerb> BY_LEMMA = read();

    private GoverningVerbs() {}

    private static Map<String, GoverningVerb> read() {
        Map<String, GoverningVerb> out = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(GoverningVerbs.class, "governing-verbs.tsv", 3)) {
            GoverningVerb.Modality modality =
                    GoverningVerb.Modality.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            String link = row.get(1).equals("-") ? "" : row.get(1);
            for (String lemma : row.get(2).split(", ?")) {
                if (out.put(lemma, new GoverningVerb(lemma, link, modality)) != null) {
                    throw new IllegalStateException("governing-verbs.tsv has " + lemma + " twice");
                }
            }
        }
        return Map.copyOf(out);
    }

    /** All governors. */
    public static Collection<GoverningVerb> all() {
        return BY_LEMMA.values();
    }

    /** The governor with this lemma (a verb, noun or adjective); empty for others. */
    public static Optional<GoverningVerb> find(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma));
    }
}
