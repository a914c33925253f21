package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import java.util.HashMap;
import java.util.Map;

/**
 * The analyses of one optimization: a state that comes back in a later round, a source that several steps read, is
 * analysed once. One thread works with it.
 */
final class RunAnalyses {

    private final Map<Article, AnalyzedArticle> known = new HashMap<>();

    /** The analysis of an article. */
    AnalyzedArticle of(Article article) {
        return known.computeIfAbsent(article, Analyzer.french()::analyze);
    }

    /** The analysis of a state that came from another; what did not change between the two is not analysed again. */
    AnalyzedArticle of(Article state, AnalyzedArticle before) {
        return known.computeIfAbsent(state, before::next);
    }
}
