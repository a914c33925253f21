package fr.titraille.fidelity.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.fidelity.align.ComparedArticle;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.format.Formats;
import java.util.List;

/**
 * A labelled pair with everything that speaks against its rewrite.
 *
 * @param hand who wrote it
 * @param alarms not weighed yet
 */
record JudgedPair(String id, String hand, String source, boolean bent, List<Alarm> alarms) {

    /** Reads and checks a line of the shared pairs. */
    static JudgedPair of(JsonNode pair) {
        AnalyzedArticle source = read("text", pair.get("source").asText());
        AnalyzedArticle rewrite = read("markdown", pair.get("rewrite").asText());
        ComparedText body =
                ComparedArticle.of(rewrite).fields().values().iterator().next();
        Comparison comparison = Comparison.of(
                SourceTexts.of(List.of(source)),
                body,
                List.copyOf(ComparedArticle.of(rewrite).fields().values()),
                true,
                pair.path("scope").asText().equals("full"));
        String id = pair.get("id").asText();
        return new JudgedPair(
                id,
                id.substring(0, 2),
                pair.get("source").asText(),
                pair.get("label").asText().equals("unfaithful"),
                Checks.all().raised(comparison).all());
    }

    private static AnalyzedArticle read(String format, String text) {
        Article article = Formats.standard().read(format, text);
        return Analyzer.french().analyze(article);
    }

    /** Whether the weights make some alarm an error. */
    boolean isFlagged(Decision decision) {
        return alarms.stream().anyMatch(a -> decision.sureness(a) >= Decision.ERROR);
    }
}
