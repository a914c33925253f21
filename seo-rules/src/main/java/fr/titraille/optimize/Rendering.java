package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.rule.RuleEngine;
import java.util.Map;

/**
 * An article as a page shows it, with nothing changed.
 *
 * @param html one {@code <article>} element
 * @param head title, description, canonical, Open Graph and JSON-LD for the page's head
 * @param markdown title, chapô and body
 * @param jsonLd schema.org NewsArticle
 */
public record Rendering(String html, String head, String markdown, Map<String, Object> jsonLd) {

    /** The article rendered. */
    public static Rendering of(Article article) {
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        return of(analyzed, RuleEngine.french().check(analyzed).metrics().words());
    }

    /** @param words of the body, as the metrics count them */
    static Rendering of(AnalyzedArticle analyzed, int words) {
        Article article = analyzed.article();
        Map<String, Object> jsonLd = JsonLd.of(analyzed, words);
        return new Rendering(
                ArticlePage.html(article), HeadFragment.of(article, jsonLd), ArticlePage.markdown(article), jsonLd);
    }
}
