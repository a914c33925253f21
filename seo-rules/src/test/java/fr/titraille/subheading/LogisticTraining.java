package fr.titraille.subheading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Logistic regression with an L2 penalty, by Newton's method. Deterministic. */
final class LogisticTraining {

    private static final int STEPS = 12;

    private LogisticTraining() {}

    /**
     * The weights as lines of a resource: name, mean, standard deviation, weight; the bias last.
     *
     * @param rows the measures of each example; all have those of the first
     * @param gold what each should be, between 0 and 1
     * @param shares how much each counts, one on the average
     */
    static List<String> train(List<Map<String, Double>> rows, List<Double> gold, double[] shares, double penalty) {
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
            boolean constant = deviation[j] < 1e-9;
            deviation[j] = constant ? 1 : Math.sqrt(deviation[j]);
            for (int r = 0; r < x.length; r++) {
                x[r][j] = (rows.get(r).getOrDefault(names.get(j), 0.0) - mean[j]) / deviation[j];
                x[r][n] = 1;
            }
        }
        double[] w = newton(x, gold, shares, penalty);
        List<String> out = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            out.add(String.format(Locale.ROOT, "%s\t%.5f\t%.5f\t%.4f", names.get(j), mean[j], deviation[j], w[j]));
        }
        out.add(String.format(Locale.ROOT, "bias\t0\t1\t%.4f", w[n]));
        return out;
    }

    private static double[] newton(double[][] x, List<Double> gold, double[] shares, double penalty) {
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
                double own = i < n - 1 ? penalty : 1e-6;
                hessian[i][i] += own;
                gradient[i] -= own * w[i];
            }
            double[] move = LinearSystem.solve(hessian, gradient);
            Arrays.setAll(w, i -> w[i] + move[i]);
        }
        return w;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
