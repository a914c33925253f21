package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    private static Article page(String head, String body) {
        return Formats.standard()
                .read(
                        "html",
                        "<!doctype html><html><head>" + head + "</head><body><article>" + body
                                + "<p>Un texte.</p></article></body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script"
                        + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Titre\",\"datePublished\":\"2025-05-02T08:00:00+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Zoé"
                        + " Brun\"},{\"@type\":\"Person\",\"name\":\"Luc Val\"}]}</script>",
                "<script"
                        + " type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"Article\",\"BlogPosting\"],\"headline\":\"Titre\",\"datePublished\":\"2025-05-02T06:00:00Z\",\"author\":[{\"@id\":\"#z\"},{\"@id\":\"#l\"}]},{\"@id\":\"#z\",\"@type\":\"Person\",\"name\":\"Zoé"
                        + " Brun\"},{\"@id\":\"#l\",\"@type\":\"Person\",\"name\":\"Luc Val\"}]}</script>",
                "<script"
                        + " type=\"application/ld+json\">[{\"@type\":\"Organization\"},{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Titre\",\"datePublished\":\"2025-05-02T08:00:00+0200\",\"author\":[\"Zoé"
                        + " Brun\",\"Luc Val\"]}]</script>",
                "<meta name=author content=\"Zoé Brun, Luc Val\"><meta property=\"article:published_time\""
                        + " content=\"2025-05-02T08:00:00+02:00\"><meta property=\"og:title\" content=\"Titre\">",
                "<meta property=\"article:author\" content=\"Zoé Brun\"><meta property=\"article:author\""
                        + " content=\"Luc Val\"><meta name=date content=\"2025-05-02T08:00+02:00\"><meta"
                        + " property=\"og:title\" content=\"Titre\">"
            })
    void read_head_givesTitleDateAndAuthors(String head) {
        Article article = page(head, "");
        assertThat(article.title()).isEqualTo("Titre");
        assertThat(Objects.requireNonNull(article.metadata().publishedAt()).toInstant())
                .hasToString("2025-05-02T06:00:00Z");
        assertThat(article.metadata().authors()).containsExactly("Zoé Brun", "Luc Val");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Publié le <time datetime=\"2025-05-02T08:00:00+02:00\">2 mai</time> par <a rel=\"author\""
                        + " href=\"/z\">Zoé Brun</a></p>",
                "<p>Par <a href=\"/z\" rel=\"author noopener\">Zoé Brun</a>, mis en ligne le <time"
                        + " datetime=\"2025-05-02T06:00:00Z\">2 mai</time></p>",
                "<p><span itemprop=\"author\">Zoé Brun</span> <time itemprop=\"datePublished\""
                        + " datetime=\"2025-05-02T08:00:00+02:00\">2 mai</time></p>",
                "<p>Paru <time datetime=\"2025-05-02T08:00:00+02:00\">vendredi</time>, mis à jour <time"
                        + " datetime=\"2025-05-03\">samedi</time> <a rel=author>Zoé Brun</a></p>",
                "<header><time class=\"entry-date\" datetime=\"2025-05-02T08:00:00+02:00\">2 mai</time> <a rel=author"
                        + " href=/z>Zoé Brun</a></header>"
            })
    void read_pageItself_givesDateAndAuthor(String body) {
        Article article = page("", body);
        assertThat(Objects.requireNonNull(article.metadata().publishedAt()).toInstant())
                .hasToString("2025-05-02T06:00:00Z");
        assertThat(article.metadata().authors()).containsExactly("Zoé Brun");
    }

    @Test
    void read_timeInProse_isNoDateOfThePage() {
        assertThat(page("", "<p>Le match du <time datetime=\"2024-01-01\">1er janvier</time> fut long.</p>")
                        .metadata()
                        .publishedAt())
                .isNull();
    }

    @Test
    void read_openGraph_givesDescriptionSiteAddressAndImage() {
        Article article = page(
                "<title>Titre long - Le Site</title><meta property=\"og:site_name\" content=\"Le Site\"><meta"
                        + " property=\"og:description\" content=\"Résumé.\"><meta property=\"og:url\""
                        + " content=\"https://exemple.fr/a\"><meta property=\"og:image\""
                        + " content=\"https://exemple.fr/a.jpg\"><meta property=\"og:image:width\" content=\"1200\">",
                "");
        assertThat(article.metadata().seoTitle()).isEqualTo("Titre long");
        assertThat(article.metadata().publisher()).isEqualTo("Le Site");
        assertThat(article.metadata().metaDescription()).isEqualTo("Résumé.");
        assertThat(article.metadata().canonicalUrl()).isEqualTo("https://exemple.fr/a");
        assertThat(article.metadata().images())
                .singleElement()
                .satisfies(i -> assertThat(i.width()).isEqualTo(1200));
    }

    @Test
    void read_brokenJsonLd_saysNothing() {
        assertThat(page("<script type=\"application/ld+json\">{\"headline\":\"a \"b\" c\"}</script>", "<h1>Titre</h1>")
                        .title())
                .isEqualTo("Titre");
    }

    @Test
    void read_furnitureOfAPage_isNoText() {
        Article article = Formats.standard()
                .read(
                        "html",
                        "<html><body><div id=\"onetrust-banner\">Nous utilisons des"
                                + " cookies.</div><main><h1>Titre</h1><p>Un texte.</p><aside>À lire</aside><section"
                                + " class=\"comments\"><p>Bravo</p></section></main><footer>Mentions</footer></body></html>");
        assertThat(article.plainText().text()).isEqualTo("Un texte.");
    }

    @Test
    void read_lateImages_haveTheirAddress() {
        Article article = Formats.standard()
                .read("html", "<figure><img src=\"data:image/gif;base64,R0\" data-src=\"a.jpg\" alt=\"x\"></figure>");
        assertThat(article.blocks()).singleElement().hasFieldOrPropertyWithValue("url", "a.jpg");
    }
}
