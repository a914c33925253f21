package fr.titraille.clean;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Metadata;
import fr.titraille.format.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of a copy say of it moves into the metadata before they leave the text. */
class CopyMetadataTest {

    private static final String PROSE = "\n\nLe fondeur ouvre un site près de Brest et promet deux cents emplois. "
            + "La région y met douze millions d’euros, selon la préfecture.\n\nLes travaux durent deux ans.";

    private static Article cleaned(String head) {
        return Cleaner.standard()
                .clean(Formats.standard().read("text", head + PROSE))
                .article();
    }

    @ParameterizedTest
    @CsvSource({
        "'Publié le 20 novembre 2023', 2023-11-20T12:00Z",
        "'Publié le 3 mars 2024 à 14 h 30', 2024-03-03T14:30Z",
        "'Publié le 1er juin 2025 à 7h05', 2025-06-01T07:05Z",
        "'Publié le 04/02/2022 à 18:20', 2022-02-04T18:20Z",
        "'Publié le mardi 12 décembre 2023 - Mis à jour le 13 décembre 2023', 2023-12-12T12:00Z"
    })
    void publicationLine_isReadBeforeItLeaves(String line, String published) {
        Article article = cleaned(line);

        assertThat(article.metadata().publishedAt()).hasToString(published);
        assertThat(article.plainText().text()).doesNotContain("Publié");
    }

    @ParameterizedTest
    @CsvSource({
        "'Par Léa Royer', Léa Royer",
        "'Propos recueillis par Inès Lange', Inès Lange",
        "'Rédigé par Paul Morin et Ana Costa', 'Paul Morin,Ana Costa'"
    })
    void byline_becomesTheAuthor(String line, String names) {
        assertThat(cleaned(line).metadata().authors()).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"'Publié le 31/02/2024'", "'Publié le 45 mars 2024'"})
    void impossibleDate_givesNone(String line) {
        assertThat(cleaned(line).metadata().publishedAt()).isNull();
    }

    @org.junit.jupiter.api.Test
    void givenMetadata_areKept() {
        Article article = Formats.standard().read("text", "Par Léa Royer\n\nPublié le 3 mars 2024" + PROSE);
        Metadata given = article.metadata()
                .withAuthors(java.util.List.of("Zoé Petit"))
                .withPublishedAt(java.time.OffsetDateTime.parse("2024-05-01T08:00:00Z"));

        Metadata metadata =
                Cleaner.standard().clean(article.withMetadata(given)).article().metadata();

        assertThat(metadata.authors()).containsExactly("Zoé Petit");
        assertThat(metadata.publishedAt()).hasToString("2024-05-01T08:00Z");
    }
}
