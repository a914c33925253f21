package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.rule.Report;
import java.util.List;
import java.util.Map;

/**
 * What came of it.
 *
 * @param article cleaned, titled, structured, with metadata
 * @param html the article as one {@code <article>} element
 * @param head title, description, canonical, Open Graph and JSON-LD for the page's head
 * @param markdown title, chapô and body
 * @param jsonLd schema.org NewsArticle, ready for a JSON writer
 * @param changes all that was done, in order
 * @param validation the result through all rules
 * @param fidelity the result against input and archive
 * @param shortfall what could not be reached and why; empty when all was
 */
public record Optimization(
        Article article,
        String html,
        String head,
        String markdown,
        Map<String, Object> jsonLd,
        List<Change> changes,
        Report validation,
        FidelityReport fidelity,
        List<String> shortfall) {
    public Optimization {
        changes = List.copyOf(changes);
        shortfall = List.copyOf(shortfall);
    }
}
