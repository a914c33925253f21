package fr.titraille.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.clean.Change;
import fr.titraille.format.FormatException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsItemTest {

    private static Article article() {
        Metadata metadata = new Metadata(
                "Un quai neuf à Brest",
                "Le port ouvre un quai.",
                "quai-brest",
                "https://exemple.fr/quai-brest",
                OffsetDateTime.parse("2026-03-02T09:30:00+01:00"),
                OffsetDateTime.parse("2026-03-03T09:30:00+01:00"),
                List.of("Ana Roux", "Paul Le Goff"),
                "La Feuille",
                "Économie",
                List.of(new ImageInfo("https://exemple.fr/a.jpg", "Un quai de béton", "Le quai", "AFP", 1200, 675)),
                List.of("Reuters"),
                "BREST");
        return Article.of(List.of(
                        new Block.Paragraph("Le port ouvre un quai."),
                        new Block.Heading(2, "Deux ans de travaux"),
                        new Block.Paragraph("La région a payé la route.")))
                .withId("urn:feuille:quai")
                .withTitle("Un quai neuf")
                .withStandfirst("Le port de Brest s’agrandit.")
                .withKeyphrase(new Keyphrase("quai de Brest", List.of("nouveau quai brestois")))
                .withMetadata(metadata);
    }

    private static List<Article> read(String content) {
        List<Article> out = new ArrayList<>();
        assertThat(Feeds.standard().detect(content)).hasValue("ninjs");
        Feeds.standard().read("ninjs", content, new FeedSink() {
            @Override
            public void article(Article article, int line) {
                out.add(article);
            }

            @Override
            public void broken(int line, FormatException reason) {
                throw reason;
            }
        });
        return out;
    }

    @Test
    void write_wholeArticle_comesBackAsItWas() {
        Article back = read(NinjsItem.write(article(), List.of())).get(0);

        assertThat(back.withBlocks(List.of())).isEqualTo(article().withBlocks(List.of()));
        assertThat(back.plainText().text()).isEqualTo(article().plainText().text());
    }

    @Test
    void write_changedArticle_tellsTheSourceTypeAndEachAddedStatement() {
        Change added = new Change(
                "context",
                Change.Kind.INSERTED,
                "",
                "La région a payé la route.",
                null,
                "body",
                "Contexte.",
                "La Feuille, 2 mars 2026");
        Change mended =
                new Change("number-format", Change.Kind.REPLACED, "1000", "1 000", null, "body", "Usage.", null);

        String item = NinjsItem.write(article(), List.of(added, mended));

        assertThat(item)
                .contains("digitalsourcetype/algorithmicallyEnhanced", "La région a payé la route.")
                .containsOnlyOnce("\"provenance\"");
        assertThat(item).contains("La Feuille, 2 mars 2026", "\"2026-03-02T09:30:00+01:00\"");
        assertThat(NinjsItem.write(article(), List.of())).contains("digitalsourcetype/digitalCreation");
        assertThat(read(item).get(0).metadata().metaDescription()).isEqualTo("Le port ouvre un quai.");
    }

    /** The shape of the standard's example of a complex text article, in 3.1: names in camel case, {@code by} a text. */
    @Test
    void read_shapeOfVersion3_takesDatesBylineAndTheRichBody() {
        Article read = read("""
                {
                  "uri" : "http://ninjs.example.com/newsitems/20260302quai",
                  "type" : "text",
                  "profile" : "text-only",
                  "versionCreated" : "2026-03-02T10:37:00Z",
                  "copyrightNotice" : "Copyright 2026 La Feuille",
                  "copyrightHolder" : "La Feuille",
                  "language" : "fr",
                  "people" : [ { "name" : "Jeanne Kerjean", "rel" : "about", "uri" : "http://exemple.fr/kerjean" } ],
                  "places" : [ { "name" : "Brest", "rel" : "mentions" } ],
                  "organisations" : [ { "name" : "Port de Brest", "rel" : "mentions" } ],
                  "by" : "Ana Roux",
                  "located" : "Brest",
                  "infoSources" : [ { "name" : "Reuters" } ],
                  "headlines" : [ { "role" : "short", "value" : "Quai" }, { "role" : "main", "value" : "Un quai neuf" } ],
                  "bodies" : [
                    { "role" : "main", "contentType" : "text/plain", "value" : "Le port ouvre un quai. La route suit." },
                    { "role" : "richtext", "contentType" : "application/xhtml+xml", "value" : "<p>Le port ouvre un quai.</p> <p>La route suit.</p>" }
                  ]
                }
                """).get(0);

        assertThat(read.title()).isEqualTo("Un quai neuf");
        assertThat(read.blocks()).hasSize(2);
        assertThat(read.metadata().authors()).containsExactly("Ana Roux");
        assertThat(read.metadata().publisher()).isEqualTo("La Feuille");
        assertThat(read.metadata().sources()).containsExactly("Reuters");
        assertThat(String.valueOf(read.metadata().publishedAt())
                        + read.metadata().modifiedAt())
                .contains("2026-03-02T10:37Z");
    }
}
