package fr.titraille.fidelity.align;

import fr.titraille.text.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences of the sources each sentence of a rewrite draws on, found over an index of terms: time grows with the
 * length of the rewrite, not with the product of the lengths.
 */
public final class Alignment {

    /** Terms in more sentences than this tell nothing and are passed over, which bounds the time. */
    private static final int TOO_COMMON = 400;

    private static final int KEPT = 4;

    /** What a word of the same class is worth beside the word itself: about half, for classes are wide. */
    private static final double SENSE = 0.5;

    /**
     * A sentence of a source that a sentence of the rewrite draws on.
     *
     * @param cover share of the rewrite's sentence that the source's holds, by weight
     * @param likeness shared weight over the mean of both weights
     */
    public record Match(SourceTexts.Located source, double cover, double likeness) {}

    private final List<List<Match>> matches = new ArrayList<>();

    public Alignment(SourceTexts sources, ComparedText rewrite) {
        for (Stretch stretch : rewrite.stretches()) {
            Cancellation.check();
            matches.add(align(sources, stretch, Senses.of(rewrite)));
        }
    }

    /** The best matches of a sentence, best first. */
    public List<Match> of(Stretch stretch) {
        return matches.get(stretch.index());
    }

    private static List<Match> align(SourceTexts sources, Stretch stretch, Senses senses) {
        Map<Integer, Double> shared = new HashMap<>();
        double own = 0;
        Set<String> seen = new HashSet<>();
        for (Term term : stretch.terms()) {
            if (!seen.add(term.key())) {
                continue;
            }
            double weight = term.weight() * sources.rarity(term.key());
            own += weight;
            List<Integer> holders = sources.with(term.key());
            if (holders.size() <= TOO_COMMON) {
                for (int id : holders) {
                    shared.merge(id, weight, Double::sum);
                }
            }
            for (int id : inOtherWords(sources, senses.at(term.token()), holders)) {
                shared.merge(id, weight * SENSE, Double::sum);
            }
        }
        List<Match> found = new ArrayList<>();
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            SourceTexts.Located source = sources.located(entry.getKey());
            double other = weight(sources, source.stretch());
            found.add(new Match(source, entry.getValue() / own, 2 * entry.getValue() / (own + other)));
        }
        found.sort(Comparator.comparingDouble((Match m) -> -(m.cover() + m.likeness()))
                .thenComparingInt(m -> m.source().id()));
        return List.copyOf(found.subList(0, Math.min(KEPT, found.size())));
    }

    /** The sentences that have a word of the same class, but not the word. */
    private static Set<Integer> inOtherWords(SourceTexts sources, Set<Senses.Sense> senses, List<Integer> holders) {
        Set<Integer> found = new HashSet<>();
        for (Senses.Sense sense : senses) {
            List<Integer> alike = sources.with(sense.key());
            if (alike.size() <= TOO_COMMON) {
                found.addAll(alike);
            }
        }
        if (!found.isEmpty()) {
            found.removeAll(Set.copyOf(holders));
        }
        return found;
    }

    private static double weight(SourceTexts sources, Stretch stretch) {
        double total = 0;
        Set<String> seen = new HashSet<>();
        for (Term term : stretch.terms()) {
            if (seen.add(term.key())) {
                total += term.weight() * sources.rarity(term.key());
            }
        }
        return total;
    }
}
