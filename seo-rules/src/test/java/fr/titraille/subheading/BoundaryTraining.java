package fr.titraille.subheading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the weights of the boundary cues: logistic regression with an L2 penalty, by Newton's method, on the places
 * where authors put their H2. Each article counts the same, or the long ones would speak for the short. Deterministic.
 *
 * <p>{@code BoundaryTraining TRAIN.jsonl boundary-weights.tsv}
 */
final class BoundaryTraining {

    private static final double PENALTY = 200;
    private static final int STEPS = 12;

    private BoundaryTraining() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), weights(SubheadingCorpus.read(Path.of(args[0]))), StandardCharsets.UTF_8);
    }

    /** The lines of the weights' resource. */
    static List<String> weights(List<SubheadingCorpus> corpus) {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Double> gold = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (SubheadingCorpus article : corpus) {
            Passages passages = Passages.of(article.article());
            BoundaryWorth worth = BoundaryWorth.of(article.article());
            for (int i = 1; i < passages.size(); i++) {
                rows.add(worth.cues().get(i));
                gold.add(article.starts().contains(passages.get(i).block()) ? 1.0 : 0);
                shares.add(1.0 / (passages.size() - 1));
            }
        }
        return train(rows, gold, averaged(shares));
    }

    private static List<String> train(List<Map<String, Double>> rows, List<Double> gold, double[] shares) {
        List<String> names = List.copyOf(rows.get(0).keySet());
        int n = names.size();
        double[] mean = new double[n];
        double[] deviation = new double[n];
        double[][] x = new double[rows.size()][n + 1];
        for (int j = 0; j < n; j++) {
            for (Map<String, Double> row : rows) {
                mean[j] += row.getOrDefault(names.get(j), 0.0) / rows.size();
            }
            for (Map<String, Double> row : rows) {
                deviation[j] += Math.pow(row.getOrDefault(names.get(j), 0.0) - mean[j], 2) / rows.size();
            }
            deviation[j] = Math.max(1e-6, Math.sqrt(deviation[j]));
            for (int r = 0; r < x.length; r++) {
                x[r][j] = (rows.get(r).getOrDefault(names.get(j), 0.0) - mean[j]) / deviation[j];
                x[r][n] = 1;
            }
        }
        double[] w = newton(x, gold, shares);
        List<String> out = new ArrayList<>();
        out.add("# Weights of the boundary cues, by BoundaryTraining (seo-rules, test sources) on " + rows.size()
                + " places of French articles whose authors'");
        out.add("# subheadings are known, each article counting the same. Statistics only, no text. cue, mean,"
                + " standard deviation, weight");
        for (int j = 0; j < n; j++) {
            out.add(String.format(Locale.ROOT, "%s\t%.5f\t%.5f\t%.4f", names.get(j), mean[j], deviation[j], w[j]));
        }
        out.add(String.format(Locale.ROOT, "bias\t0\t1\t%.4f", w[n]));
        return out;
    }

    private static double[] newton(double[][] x, List<Double> gold, double[] shares) {
        int n = x[0].length;
        double[] w = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (int r = 0; r < x.length; r++) {
                double p = 1 / (1 + Math.exp(-dot(x[r], w)));
                for (int i = 0; i < n; i++) {
                    gradient[i] += shares[r] * x[r][i] * (gold.get(r) - p);
                    for (int j = 0; j < n; j++) {
                        hessian[i][j] += shares[r] * x[r][i] * x[r][j] * p * (1 - p);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                double penalty = i < n - 1 ? PENALTY : 1e-6;
                hessian[i][i] += penalty;
                gradient[i] -= penalty * w[i];
            }
            double[] move = LinearSystem.solve(hessian, gradient);
            Arrays.setAll(w, i -> w[i] + move[i]);
        }
        return w;
    }

    /** The shares, one on the average. */
    private static double[] averaged(List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream().mapToDouble(s -> s * shares.size() / sum).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
