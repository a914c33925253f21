package fr.titraille.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The score from 0 to 100. Each rule that ran weighs what its gravest finding weighs in the profile ({@code
 * score.error}, {@code score.warning}, {@code score.advice}), or its own severity when it found nothing. A group's
 * score is the share of weight without finding, times 100. The whole is the mean of the groups, weighted by {@code
 * score.group.<group>}; a group of weight 0 (citability) counts for nothing.
 */
final class Score {

    private Score() {}

    static Map<RuleGroup, Integer> byGroup(Collection<Rule> ran, List<Finding> findings, Profile profile) {
        Map<String, Severity> gravest = new HashMap<>();
        for (Finding finding : findings) {
            gravest.merge(finding.rule(), finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        Map<RuleGroup, double[]> sums = new EnumMap<>(RuleGroup.class);
        for (Rule rule : ran) {
            double[] sum = sums.computeIfAbsent(rule.descriptor().group(), g -> new double[2]);
            Severity worst = gravest.get(rule.descriptor().id());
            double weight = profile.weight(worst == null ? rule.descriptor().severity() : worst);
            sum[0] += weight;
            sum[1] += worst == null ? weight : 0;
        }
        Map<RuleGroup, Integer> out = new EnumMap<>(RuleGroup.class);
        sums.forEach((group, sum) -> out.put(group, sum[0] == 0 ? 100 : (int) Math.round(100 * sum[1] / sum[0])));
        return out;
    }

    static int overall(Map<RuleGroup, Integer> byGroup, Profile profile) {
        double total = 0;
        double weights = 0;
        for (Map.Entry<RuleGroup, Integer> entry : byGroup.entrySet()) {
            double weight = profile.weight(entry.getKey());
            total += weight * entry.getValue();
            weights += weight;
        }
        return weights == 0 ? 100 : (int) Math.round(total / weights);
    }
}
