package fr.titraille.optimize.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologyStatementsTest {

    private static List<String> dates(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        Article article = Article.of(blocks);
        AnalyzedArticle analyzed = Analyzer.french()
                .analyze(article.withMetadata(
                        article.metadata().withPublishedAt(OffsetDateTime.parse("2024-09-02T08:00:00Z"))));
        return Background.of(analyzed, List.of()).stream()
                .filter(s -> s.topic() == Topic.CHRONOLOGY)
                .map(Statement::text)
                .toList();
    }

    @Test
    void launch_onlyOfChipsThatTheArticleCompares() {
        assertThat(dates("La mairie a acheté une puce L40S.")).noneMatch(line -> line.contains("présente"));
        assertThat(dates("La puce L40S tient tête à la puce L4 dans les essais de la mairie."))
                .anyMatch(line -> line.startsWith("Août 2023") && line.contains("Nvidia présente"));
    }

    @Test
    void launch_saysWhetherThePresentationOrTheSale() {
        assertThat(dates("La carte RTX 4090 tient tête à la puce L40S dans les essais de la mairie."))
                .anyMatch(line -> line.startsWith("Octobre 2022") && line.contains("Nvidia met en vente"))
                .anyMatch(line -> line.startsWith("Août 2023") && line.contains("Nvidia présente"));
    }

    @Test
    void columnAndInterview_getNoDates() {
        assertThat(dates(
                        "Je compare la puce L40S à la puce L4 depuis un mois.",
                        "J’ai mesuré leur débit chez moi. Je préfère la seconde."))
                .isEmpty();
        assertThat(dates(
                        "La puce L40S vaut-elle la puce L4 ?",
                        "Elle la dépasse dans tous les essais.",
                        "Et le prix ?",
                        "Il a baissé.",
                        "Que choisir ?",
                        "La puce L4 suffit à la plupart des clients."))
                .isEmpty();
    }
}
