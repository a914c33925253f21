package fr.titraille.subheading;

/**
 * How probable a cut before each passage is when all ways to cut the text are weighed by their cohesion and by the
 * length of their sections (forward–backward over the segment model of {@link Cohesion}). Linear in the passages, as
 * a section never spans more than {@value #REACH} of them here.
 */
final class CohesionMarginals {

    private static final int REACH = 40;
    private static final double LIMIT = 6;

    private final Passages passages;
    private final LengthPrior prior;
    private final double temper;
    private final double cutCost;

    /**
     * @param temper how much the cohesion counts, between 0 and 1: terms of a text are no independent draws
     * @param cutCost what a cut costs, in log-probability
     */
    CohesionMarginals(Passages passages, LengthPrior prior, double temper, double cutCost) {
        this.passages = passages;
        this.prior = prior;
        this.temper = temper;
        this.cutCost = cutCost;
    }

    /** Log-odds of a cut before each passage, between -{@value #LIMIT} and {@value #LIMIT}. */
    double[] logOdds() {
        int n = passages.size();
        double[][] segment = new double[n + 1][];
        Cohesion.Stretch stretch = new Cohesion(passages).new Stretch();
        for (int j = 1; j <= n; j++) {
            int reach = Math.min(j, REACH);
            segment[j] = new double[reach];
            stretch.clear();
            long words = 0;
            for (int back = 1; back <= reach; back++) {
                stretch.add(j - back);
                words += passages.get(j - back).words();
                segment[j][back - 1] = -temper * stretch.cost() + prior.log(words) - cutCost;
            }
        }
        double[] forward = new double[n + 1];
        for (int j = 1; j <= n; j++) {
            double sum = Double.NEGATIVE_INFINITY;
            for (int back = 1; back <= segment[j].length; back++) {
                sum = add(sum, forward[j - back] + segment[j][back - 1]);
            }
            forward[j] = sum;
        }
        double[] backward = new double[n + 1];
        java.util.Arrays.fill(backward, 0, n, Double.NEGATIVE_INFINITY);
        for (int j = n; j >= 1; j--) {
            for (int back = 1; back <= segment[j].length; back++) {
                backward[j - back] = add(backward[j - back], backward[j] + segment[j][back - 1]);
            }
        }
        double[] out = new double[n];
        for (int i = 1; i < n; i++) {
            double log = Math.min(-1e-9, forward[i] + backward[i] - forward[n]);
            double odds = log - Math.log(-Math.expm1(log));
            out[i] = Math.max(-LIMIT, Math.min(LIMIT, odds));
        }
        return out;
    }

    private static double add(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        double high = Math.max(a, b);
        return high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }
}
