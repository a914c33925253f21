package fr.titraille.optimize.step;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.optimize.prose.KeyClause;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.GenericHeadings;
import fr.titraille.text.TextRange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Titles from key clauses, best first: facts in front, the keyphrase in, no word twice. */
final class Headlines {

    private static final int SHORTEST = 28;

    private Headlines() {}

    /**
     * Titles that fit.
     *
     * @param width measures a title
     * @param limit the widest that fits
     */
    static List<String> of(Article article, List<KeyClause> clauses, ToIntFunction<String> width, int limit) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        for (KeyClause clause : clauses) {
            for (String headline : clause.headlines()) {
                String placed = KeyphrasePlacing.inFront(article, headline);
                int wide = width.applyAsInt(placed);
                if (headline.length() >= SHORTEST && wide <= limit) {
                    double score = clause.weight()
                            + 5.0 * wide / limit
                            - (placed.equals(headline) ? 0 : 1)
                            - (repeats(placed) ? 4 : 0);
                    ranked.merge(placed, score, Math::max);
                }
            }
        }
        return ranked.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The keyphrase in front of the article's own subheadings: where no statement is short enough. */
    static List<String> fromHeadings(Article article, ToIntFunction<String> width, int limit) {
        return article.blocks().stream()
                .filter(b -> b instanceof Block.Heading && !GenericHeadings.contains(b.text()))
                .map(b -> KeyphrasePlacing.inFront(article, b.text()))
                .filter(line -> line.length() >= SHORTEST && width.applyAsInt(line) <= limit)
                .toList();
    }

    /** Whether a content word occurs twice (rule keyword-stuffing). */
    private static boolean repeats(String line) {
        return ContentLemmas.counts(Analyzer.french().analyze(line), new TextRange(0, line.length()))
                .entrySet()
                .stream()
                .anyMatch(e -> e.getValue() > 1 && e.getKey().length() > 3);
    }
}
