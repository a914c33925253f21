package fr.titraille.fidelity;

import fr.titraille.text.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which clauses of the sources each clause of a rewrite draws on, found over an index of terms: time grows with the
 * length of the rewrite, not with the product of the lengths.
 */
final class Alignment {

    /** Terms in more clauses than this tell nothing and are passed over, which bounds the time. */
    private static final int TOO_COMMON = 400;

    private static final int KEPT = 4;

    /**
     * A clause of a source that a clause of the rewrite draws on.
     *
     * @param cover share of the rewrite's clause that the source's holds, by weight
     * @param likeness shared weight over the mean of both weights
     */
    record Match(Sources.Located source, double cover, double likeness) {}

    private final List<List<Match>> matches = new ArrayList<>();

    Alignment(Sources sources, ComparedText rewrite) {
        for (Clause clause : rewrite.clauses()) {
            Cancellation.check();
            matches.add(align(sources, clause));
        }
    }

    /** The best matches of a clause, best first. */
    List<Match> of(Clause clause) {
        return matches.get(clause.index());
    }

    private static List<Match> align(Sources sources, Clause clause) {
        Map<Integer, Double> shared = new HashMap<>();
        double own = 0;
        Set<String> seen = new HashSet<>();
        for (Term term : clause.terms()) {
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
        }
        List<Match> found = new ArrayList<>();
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            Sources.Located source = sources.clause(entry.getKey());
            double other = weight(sources, source.clause());
            found.add(new Match(source, entry.getValue() / own, 2 * entry.getValue() / (own + other)));
        }
        found.sort(Comparator.comparingDouble((Match m) -> -(m.cover() + m.likeness()))
                .thenComparingInt(m -> m.source().id()));
        return List.copyOf(found.subList(0, Math.min(KEPT, found.size())));
    }

    private static double weight(Sources sources, Clause clause) {
        double total = 0;
        Set<String> seen = new HashSet<>();
        for (Term term : clause.terms()) {
            if (seen.add(term.key())) {
                total += term.weight() * sources.rarity(term.key());
            }
        }
        return total;
    }
}
