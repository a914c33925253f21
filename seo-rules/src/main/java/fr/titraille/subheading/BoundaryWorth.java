package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much each place of an article speaks for a new section.
 *
 * @param values one a passage, in log-odds
 * @param gains the gain in cohesion of a cut there, one a passage
 * @param cues the measures behind the values, one map a passage
 */
record BoundaryWorth(double[] values, double[] gains, List<Map<String, Double>> cues) {

    static final LinearModel MODEL = LinearModel.read("boundary-weights.tsv");

    private static final int WINDOW = 3;
    private static final double TEMPER = 0.7;
    private static final double CUT_COST = 6;
    private static final LengthPrior PRIOR = new LengthPrior(200, 0.6, 1);

    static BoundaryWorth of(AnalyzedArticle article) {
        return article.layer(BoundaryWorth.class, BoundaryWorth::compute);
    }

    private static BoundaryWorth compute(AnalyzedArticle article) {
        Passages passages = Passages.of(article);
        double[] gains = gains(passages);
        double[] marginals = new CohesionMarginals(passages, PRIOR, TEMPER, CUT_COST).logOdds();
        BoundaryCues cues = new BoundaryCues(article, passages, marginals, gains);
        List<Map<String, Double>> measures = new ArrayList<>();
        double[] values = new double[passages.size()];
        for (int i = 0; i < values.length; i++) {
            measures.add(i == 0 ? Map.of() : cues.at(i));
            values[i] = i == 0 ? 0 : MODEL.score(measures.get(i));
        }
        return new BoundaryWorth(values, gains, List.copyOf(measures));
    }

    private static double[] gains(Passages passages) {
        Cohesion cohesion = new Cohesion(passages);
        Cohesion.Stretch left = cohesion.new Stretch();
        Cohesion.Stretch right = cohesion.new Stretch();
        Cohesion.Stretch both = cohesion.new Stretch();
        double[] gains = new double[passages.size()];
        for (int i = 1; i < gains.length; i++) {
            gains[i] = cohesion.gain(i, WINDOW, left, right, both);
        }
        return gains;
    }
}
