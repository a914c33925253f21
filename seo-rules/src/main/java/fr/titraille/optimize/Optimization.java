package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.rule.Report;
import java.util.LinkedHashMap;
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
 * @param alternatives other wordings by field ({@code title}, {@code standfirst}, {@code seoTitle},
 *     {@code metaDescription}), best first; only fields that were written have any
 * @param keyphrases suggestions, best first; empty when the article came with its keyphrase
 * @param validation the result through all rules
 * @param fidelity the result against input, archive and catalogues
 * @param shortfall what could not be reached and why; empty when all was
 */
public record Optimization(
        Article article,
        String html,
        String head,
        String markdown,
        Map<String, Object> jsonLd,
        List<Change> changes,
        Map<String, List<String>> alternatives,
        List<KeyphraseSuggestion> keyphrases,
        Report validation,
        FidelityReport fidelity,
        List<String> shortfall) {
    public Optimization {
        changes = List.copyOf(changes);
        alternatives = new LinkedHashMap<>(alternatives);
        keyphrases = List.copyOf(keyphrases);
        shortfall = List.copyOf(shortfall);
    }

    /** The changes as an editor reads them: told apart by what they do to the text, those of one rule together. */
    public List<ChangeGroup> changeGroups() {
        return ChangeGroup.of(changes);
    }
}
