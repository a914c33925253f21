package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;

/**
 * How much each place of an article speaks for a new section.
 *
 * @param values one a passage, in log-odds
 * @param gains the gain in cohesion of a cut there, one a passage
 */
record BoundaryWorth(double[] values, double[] gains) {

    static BoundaryWorth of(AnalyzedArticle article) {
        return article.layer(BoundaryWorth.class, BoundaryWorth::compute);
    }

    private static BoundaryWorth compute(AnalyzedArticle article) {
        Passages passages = Passages.of(article);
        Cohesion cohesion = new Cohesion(passages);
        double[] gains = new double[passages.size()];
        Cohesion.Stretch left = cohesion.new Stretch();
        Cohesion.Stretch right = cohesion.new Stretch();
        Cohesion.Stretch both = cohesion.new Stretch();
        for (int i = 1; i < gains.length; i++) {
            gains[i] = cohesion.gain(i, 5, left, right, both);
        }
        return new BoundaryWorth(gains, gains);
    }
}
