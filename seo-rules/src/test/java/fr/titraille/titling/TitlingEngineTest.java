package fr.titraille.titling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitlingEngineTest {

    private static final Article ARTICLE = Article.of(List.of(
            new Block.Paragraph(
                    "La région Bretagne a racheté mardi trois lignes de montagne pour 12 millions d’euros."),
            new Block.Paragraph("Les élus attendaient ce vote depuis deux ans. Les travaux commencent en mars."),
            new Block.Paragraph("Les voisins demandent des trains le soir. La mairie finance un abri.")));

    private static HeadlineSuggester maker(HeadlineSuggestion... suggestions) {
        return new HeadlineSuggester() {
            @Override
            public String name() {
                return "essai";
            }

            @Override
            public List<HeadlineSuggestion> suggest(Article article, int count) {
                return List.of(suggestions);
            }
        };
    }

    @Test
    void title_trueSuggestion_isOfferedWithItsMaker() {
        Titling titling = new TitlingEngine(List.of(maker(new HeadlineSuggestion(
                        TitlePart.TITLE, -1, "La région Bretagne rachète trois lignes de montagne"))))
                .title(ARTICLE, 3, Locale.FRENCH);
        assertThat(titling.title()).anyMatch(p -> p.text().startsWith("La région Bretagne rachète trois lignes"));
        assertThat(titling.text()).startsWith("La région Bretagne");
    }

    @Test
    void title_bentSuggestions_areRefusedWithTheReason() {
        Titling titling = new TitlingEngine(List.of(maker(
                        new HeadlineSuggestion(TitlePart.TITLE, -1, "La région rachète 40 lignes de montagne"),
                        new HeadlineSuggestion(TitlePart.SUBHEADING, 99, "Un vote attendu"),
                        new HeadlineSuggestion(TitlePart.TITLE, -1, "  "))))
                .title(ARTICLE, 3, Locale.FRENCH);
        assertThat(titling.refused())
                .hasSize(3)
                .allMatch(p -> p.refusedFor() != null && p.maker().equals("essai"));
        assertThat(titling.title()).noneMatch(p -> p.text().contains("40"));
    }

    @Test
    void title_pieces_tellFormAndLengths() {
        Titling titling =
                new TitlingEngine(List.of()).title(ARTICLE.withTitle("Trois lignes sauvées"), 3, Locale.FRENCH);
        assertThat(titling.title().get(0).form()).isEqualTo("given");
        assertThat(titling.title().get(0).characters()).isEqualTo(20);
        assertThat(titling.title().get(0).pixels()).isPositive();
    }

    @Test
    void title_alternativesOutOfBounds_areNamed() {
        assertThatThrownBy(() -> new TitlingEngine(List.of()).title(ARTICLE, 0, Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("options.alternatives");
    }
}
