package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.rule.Section;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a long stretch lends itself to a subheading: the paragraphs that share fewest words with the one before them,
 * near where equal parts would be cut. Cheap on purpose; the subheading engine looks closer.
 */
final class SplitPoints {

    /** More subheadings than this are no suggestion any more. */
    private static final int MOST_POINTS = 12;

    private SplitPoints() {}

    /** Numbers of the blocks before which a subheading would stand; empty when the stretch is one paragraph. */
    static List<Integer> in(AnalyzedArticle article, Section section, int limit) {
        List<Integer> paragraphs = paragraphs(article, section);
        double[] costs = costs(article, paragraphs);
        int parts = Math.min(MOST_POINTS + 1, (section.words() + limit - 1) / limit);
        List<Integer> points = new ArrayList<>();
        int from = 1;
        for (int part = 1; part < parts && from < paragraphs.size(); part++) {
            int best = from;
            double bestCost = Double.MAX_VALUE;
            for (int i = from; i < paragraphs.size(); i++) {
                double place = (double) (start(article, paragraphs.get(i))
                                - section.range().start())
                        / Math.max(1, section.range().length());
                double cost = Math.abs(place - (double) part / parts) + costs[i];
                if (cost < bestCost) {
                    bestCost = cost;
                    best = i;
                }
            }
            points.add(paragraphs.get(best));
            from = best + 1;
        }
        return points;
    }

    private static int start(AnalyzedArticle article, int block) {
        return article.layout().ranges().get(block).start();
    }

    private static List<Integer> paragraphs(AnalyzedArticle article, Section section) {
        List<Integer> paragraphs = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        int first = section.heading() == null ? 0 : section.heading().block() + 1;
        for (int i = first; i < blocks.size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            if (range.start() > section.range().end()) {
                break;
            }
            if (range.start() >= section.range().start()
                    && blocks.get(i) instanceof Block.Paragraph
                    && !range.isEmpty()) {
                paragraphs.add(i);
            }
        }
        return paragraphs;
    }

    /** What each paragraph shares with the one before it, 0 to 1. */
    private static double[] costs(AnalyzedArticle article, List<Integer> paragraphs) {
        double[] costs = new double[paragraphs.size()];
        Set<String> before = Set.of();
        for (int i = 0; i < costs.length; i++) {
            Set<String> own = lemmas(article, paragraphs.get(i));
            costs[i] = overlap(before, own);
            before = own;
        }
        return costs;
    }

    private static Set<String> lemmas(AnalyzedArticle article, int block) {
        return ContentLemmas.in(article.body(), article.layout().ranges().get(block));
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) shared / smaller;
    }
}
