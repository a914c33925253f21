package fr.titraille.fidelity.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Weights fitted to pairs: a rewrite is bent unless every alarm is mistaken (noisy-or), each alarm a logistic function of
 * its match. Grounds of a row of {@code weights.tsv} share base and slope; no slope falls below zero. A prior draws the
 * weights to the given ones, so that a ground that hardly fires stays where it was put.
 */
final class DecisionFit {

    private static final int STEPS = 600;
    private static final double RATE = 0.05;

    /** Strength of the prior: a ground needs some ten pairs to move far. */
    private static final double PRIOR = 0.15;

    /** Keeps the pull of an alarm that is sure by itself finite. */
    private static final double FLOOR = 1e-6;

    private final List<List<Ground>> rows;
    private final double[] base;
    private final double[] slope;
    private final Map<Ground, Integer> rowOf = new EnumMap<>(Ground.class);

    private DecisionFit(List<List<Ground>> rows) {
        this.rows = rows;
        this.base = new double[rows.size()];
        this.slope = new double[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (Ground ground : rows.get(row)) {
                rowOf.put(ground, row);
            }
            double[] given = Decision.given().weights(rows.get(row).get(0));
            base[row] = given[0];
            slope[row] = given[1];
        }
    }

    /** Fits by gradient ascent; the same pairs give the same weights. */
    static DecisionFit on(List<JudgedPair> pairs) {
        DecisionFit fit = new DecisionFit(Decision.given().rows());
        double[] firstBase = fit.base.clone();
        double[] firstSlope = fit.slope.clone();
        for (int step = 0; step < STEPS; step++) {
            fit.step(pairs, firstBase, firstSlope);
        }
        return fit;
    }

    private void step(List<JudgedPair> pairs, double[] firstBase, double[] firstSlope) {
        double[] upBase = new double[base.length];
        double[] upSlope = new double[base.length];
        for (JudgedPair pair : pairs) {
            double quiet = 1;
            for (Alarm alarm : pair.alarms()) {
                quiet *= 1 - sureness(alarm);
            }
            for (Alarm alarm : pair.alarms()) {
                int row = Objects.requireNonNull(rowOf.get(alarm.ground()));
                double p = sureness(alarm);
                // d log P / d score: bent pairs pull up by what the other alarms leave open, faithful ones down
                double pull = pair.bent() ? p * quiet / Math.max(FLOOR, 1 - quiet) : -p;
                upBase[row] += pull;
                upSlope[row] += pull * alarm.match();
            }
        }
        for (int row = 0; row < base.length; row++) {
            base[row] += RATE * (upBase[row] - PRIOR * (base[row] - firstBase[row]));
            if (firstSlope[row] > 0) {
                slope[row] = Math.max(0, slope[row] + RATE * (upSlope[row] - PRIOR * (slope[row] - firstSlope[row])));
            }
        }
    }

    private double sureness(Alarm alarm) {
        int row = Objects.requireNonNull(rowOf.get(alarm.ground()));
        return 1 / (1 + Math.exp(-(base[row] + slope[row] * alarm.match())));
    }

    /** The weights as the check takes them. */
    Decision decision() {
        Map<Ground, double[]> weights = new EnumMap<>(Ground.class);
        rowOf.forEach((ground, row) -> weights.put(ground, new double[] {base[row], slope[row]}));
        return Decision.of(weights);
    }

    /** The rows of {@code weights.tsv}. */
    String table() {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            List<String> names = new ArrayList<>();
            rows.get(row).forEach(ground -> names.add(ground.name()));
            out.append(String.format(Locale.ROOT, "%s\t%.2f\t%.2f%n", String.join("|", names), base[row], slope[row]));
        }
        return out.toString();
    }
}
