package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * What the places of an article are worth with their headings: the boundary's own log-odds, more where the paragraphs
 * behind it offer a wording that a desk prints, less where they offer none.
 */
final class HeadingWorth {

    /** How much a heading counts against the boundary's cues. */
    private static final double WEIGHT = 0.08;

    private static final double MOST = 1;
    private static final double LEAST = -2;
    private static final int REACH = 2;

    /** A longer text is no article: its places are weighed without their headings. */
    private static final int MAX_PASSAGES = 200;

    private HeadingWorth() {}

    /** One value a passage. */
    static double[] of(AnalyzedArticle article, Passages passages, SectionCandidates candidates) {
        double[] boundary = BoundaryWorth.of(article).values();
        if (passages.size() > MAX_PASSAGES) {
            return boundary;
        }
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < passages.size(); i++) {
            starts.add(passages.get(i).firstToken());
        }
        starts.add(article.body().tokens().size());
        HeadingWriter writer = new HeadingWriter(
                article, candidates, starts.stream().mapToInt(Integer::intValue).toArray());
        double[] best = new double[passages.size()];
        for (int i = 1; i < best.length; i++) {
            List<HeadingWriter.Scored> ranked = writer.ranked(i);
            best[i] = ranked.isEmpty() ? LEAST : ranked.get(0).score() - HeadingChoice.PROPOSED;
        }
        double[] out = boundary.clone();
        for (int i = 1; i < out.length; i++) {
            double heading = LEAST;
            for (int j = i; j < Math.min(out.length, i + REACH); j++) {
                heading = Math.max(heading, best[j]);
            }
            out[i] += WEIGHT * Math.min(MOST, Math.max(LEAST, heading));
        }
        return out;
    }
}
