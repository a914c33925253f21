package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How often a text speaks of each party and of all of its kind; a layer of the text's one analysis. */
record PartyCounts(Map<String, Integer> byName, Map<Mention.Type, Integer> byType) {

    static PartyCounts of(AnalyzedText text) {
        return text.layer(PartyCounts.class, PartyCounts::count);
    }

    private static PartyCounts count(AnalyzedText text) {
        Map<String, Integer> byName = new HashMap<>();
        Map<Mention.Type, Integer> byType = new EnumMap<>(Mention.Type.class);
        for (Mention mention : Mentions.french().find(text)) {
            byName.merge(mention.name(), 1, Integer::sum);
            byType.merge(mention.type(), 1, Integer::sum);
        }
        return new PartyCounts(byName, byType);
    }

    /** Whether the party is named at least {@code least} times and more often than all others of its kind together. */
    boolean leads(Mention party, int least) {
        int own = byName.getOrDefault(party.name(), 0);
        return own >= least && 2 * own > byType.getOrDefault(party.type(), 0);
    }
}
