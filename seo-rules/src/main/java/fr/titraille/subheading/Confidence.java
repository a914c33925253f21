package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.List;

/** How sure the engine is of a proposal: of its place and of its wording, as a geometric mean. */
final class Confidence {

    private static final int RIVALS = 10;

    private Confidence() {}

    /** Between 0 and 1, in hundredths. */
    static double of(AnalyzedArticle article, int passage, boolean given, List<HeadingWriter.Scored> wordings) {
        double place = given ? 1 : place(article, passage);
        return Math.round(100 * Math.sqrt(place * wording(wordings))) / 100.0;
    }

    private static double place(AnalyzedArticle article, int passage) {
        double[] values = BoundaryWorth.of(article).values();
        return passage < values.length ? 1 / (1 + Math.exp(-values[passage])) : 0;
    }

    /** The chosen wording's share among the best ones, in the trained model's own terms. */
    private static double wording(List<HeadingWriter.Scored> wordings) {
        double best = wordings.get(0).score();
        double sum = 0;
        for (HeadingWriter.Scored rival : wordings.subList(0, Math.min(RIVALS, wordings.size()))) {
            sum += Math.exp(rival.score() - best);
        }
        return 1 / sum;
    }
}
