package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.testing.SharedData;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the reader to what it reached on annotated articles: five that its lexicons were tuned with, five that they were
 * not, and the development set where it lies beside the checkout.
 */
class ChipFactsGoldTest {

    @Test
    void extract_ownArticlesOfTheTunedHalf_reachesItsFloor() throws URISyntaxException {
        FactScore score = score(own("gold-tuned.jsonl"));

        assertThat(score.facts()).isGreaterThan(0.88);
        assertThat(score.slots()).isGreaterThan(0.86);
    }

    @Test
    void extract_ownArticlesHeldOut_reachesItsFloor() throws URISyntaxException {
        FactScore score = score(own("gold-heldout.jsonl"));

        assertThat(score.facts()).isGreaterThan(0.75);
        assertThat(score.slots()).isGreaterThan(0.74);
    }

    @Test
    void extract_developmentSet_reachesWhatTheIssueAsks() {
        FactScore score = score(SharedData.lines("data/facts/dev.jsonl"));

        assertThat(score.facts()).isGreaterThan(0.85);
        assertThat(score.slots()).isGreaterThan(0.80);
    }

    private static List<JsonNode> own(String name) throws URISyntaxException {
        URL resource = Objects.requireNonNull(ChipFactsGoldTest.class.getResource(name));
        return SharedData.parse(Path.of(resource.toURI()));
    }

    private static FactScore score(List<JsonNode> articles) {
        FactScore score = new FactScore();
        for (JsonNode gold : articles) {
            List<Set<String>> expected = new java.util.ArrayList<>();
            gold.get("facts").forEach(fact -> expected.add(FactScore.slots(fact)));
            List<Set<String>> actual = ChipFacts.french().extract(article(gold)).facts().stream()
                    .map(FactScore::slots)
                    .toList();
            score.add(expected, actual);
        }
        return score;
    }

    private static AnalyzedArticle article(JsonNode gold) {
        List<Block> blocks = Arrays.stream(gold.get("text").asText().split("\n\n"))
                .<Block>map(Block.Paragraph::new)
                .toList();
        Metadata metadata = gold.get("published").isNull()
                ? Metadata.EMPTY
                : Metadata.EMPTY.withPublishedAt(
                        LocalDate.parse(gold.get("published").asText())
                                .atTime(12, 0)
                                .atOffset(ZoneOffset.UTC));
        return Analyzer.french().analyze(Article.of(blocks).withMetadata(metadata));
    }
}
