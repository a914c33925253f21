package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {

    private static Article read(String content) {
        return Formats.standard().read("html", content);
    }

    private static String write(Article article) {
        return Formats.standard().write("html", article);
    }

    @Test
    void read_entitiesAndWhiteSpace_areDecodedAndCollapsed() {
        assertThat(read("<p>La tra&ccedil;abilit&eacute;\n   des <b>puces</b>&nbsp;: un   <i>enjeu</i></p>")
                        .plainText()
                        .text())
                .isEqualTo("La traçabilité des puces\u00A0: un enjeu");
    }

    @Test
    void read_wholePage_findsTheArticleAndWhatTheHeadSays() {
        Article article = read("""
            <!DOCTYPE html><html lang="fr"><head><title>Titre de la page</title>
            <meta name="description" content="La description."><link rel="canonical" href="https://exemple.fr/a">
            <meta property="article:published_time" content="2025-03-04T08:00:00+01:00">
            <meta name="author" content="Camille Durand"><script>var a = "<p>non</p>";</script></head>
            <body><nav><a href="/">Accueil</a></nav><h1>Le <em>grand</em> titre</h1>
            <article><p>Le texte.</p></article><footer>Mentions</footer></body></html>
            """);
        assertThat(article.title()).isEqualTo("Le grand titre");
        assertThat(article.plainText().text()).isEqualTo("Le texte.");
        assertThat(article.metadata().seoTitle()).isEqualTo("Titre de la page");
        assertThat(article.metadata().metaDescription()).isEqualTo("La description.");
        assertThat(article.metadata().canonicalUrl()).isEqualTo("https://exemple.fr/a");
        assertThat(article.metadata().authors()).containsExactly("Camille Durand");
        assertThat(article.metadata().publishedAt()).isEqualTo("2025-03-04T08:00:00+01:00");
    }

    @Test
    void read_doubleLineBreaks_partParagraphsSingleOnesDoNot() {
        Article article = read("<div>Un<br>deux<br><br>trois</div><p>quatre<br><br>cinq</p>");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Un\ndeux", "trois", "quatre", "cinq");
    }

    @Test
    void read_figure_isAnImageWithCaptionAndCredit() {
        Article article =
                read("<figure><img src=\"a.jpg\" alt=\"Une puce\" width=\"1200\" height=\"675\"><figcaption>Une puce."
                        + " <small>Agence</small></figcaption></figure>");
        assertThat(Origins.bare(article.blocks().get(0)))
                .isEqualTo(new Block.Image("a.jpg", "Une puce", "Une puce.", "Agence", 1200, 675, null));
    }

    @Test
    void read_comment_isCarriedAlongForSuppressions() {
        Article article = read("<!-- titraille-disable heading-length --><p>Un.</p>");
        assertThat(article.blocks().get(0)).isInstanceOfSatisfying(Block.Embed.class, e -> {
            assertThat(e.kind()).isEqualTo("comment");
            assertThat(e.attributes()).containsEntry("text", " titraille-disable heading-length ");
        });
        assertThat(write(article)).startsWith("<!-- titraille-disable heading-length -->");
    }

    @Test
    void read_layoutTable_isParagraphsADataTableIsATable() {
        assertThat(read("<table><tr><td><h2>Un</h2><p>deux</p></td></tr></table>")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Un", "deux");
        assertThat(read("<table><tr><th>a<th>b<tr><td>1<td>2</table>").blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class, t -> assertThat(t.header()).isTrue());
    }

    @Test
    void write_unchangedBlock_keepsItsAttributes() {
        String sent = "<p class=\"chapo\" id=\"p1\">Un <a href=\"/x\" rel=\"nofollow\">lien</a>.</p>";
        Article article = read(sent + "<h2 class=\"x\">Deux</h2>");
        assertThat(write(article)).isEqualTo(sent + "<h2 class=\"x\">Deux</h2>");
        assertThat(write(article.edit(List.of(TextEdit.replace(0, 2, "Deux")))))
                .startsWith("<p class=\"chapo\" id=\"p1\">Deux <a href=\"/x\" rel=\"nofollow\">lien</a>.</p><h2"
                        + " class=\"x\">");
    }

    @Test
    void read_any_originsPointIntoTheInput() {
        String sent = "<div>\n<p>Un.</p><p class=x>Deux.</p></div>";
        assertThat(read(sent).blocks())
                .extracting(b -> Objects.requireNonNull(
                                Objects.requireNonNull(b.origin()).range())
                        .of(sent))
                .containsExactly("<p>Un.</p>", "<p class=x>Deux.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"alert(1)\">Un</p>",
                "<p><a href=\"javascript:alert(1)\">Un</a></p>",
                "<p><a href=\"jAva\tscript:alert(1)\">Un</a></p>",
                "<p><a href=\"&#106;avascript:alert(1)\">Un</a></p>",
                "<p><img src=x onerror=alert(1)>Un</p>",
                "<img src=\"data:text/html,<script>alert(1)</script>\">",
                "<p>Un<script>alert(1)</script></p>",
                "<svg><script>alert(1)</script></svg><p>Un</p>",
                "<iframe src=\"javascript:alert(1)\"></iframe><iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<p style=\"background:url(javascript:alert(1))\">Un</p>",
                "<math><mi xlink:href=\"javascript:alert(1)\">Un</mi></math>",
                "<p><a href=\"vbscript:msgbox(1)\">Un</a></p>",
                "<!--><script>alert(1)</script>--><p>Un</p>",
                "<form action=\"javascript:alert(1)\"><button>Un</button></form>",
                "<table><tr><td onmouseover=alert(1)>a<td>b</table>",
                "<blockquote cite=\"javascript:alert(1)\">Un</blockquote>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">Un</p></noscript>"
            })
    void write_hostileHtml_runsNothing(String sent) {
        for (String format : List.of("html", "markdown")) {
            String written = Formats.standard().write("html", Formats.standard().read(format, sent));
            Document page = Jsoup.parse(written);
            assertThat(page.select("script, object, embed, form, svg, math, style"))
                    .isEmpty();
            page.getAllElements()
                    .forEach(e -> e.attributes().forEach(a -> {
                        assertThat(a.getKey())
                                .doesNotStartWith("on")
                                .isNotEqualTo("style")
                                .isNotEqualTo("srcdoc");
                        assertThat(a.getValue()
                                        .replaceAll("[\\s\\x00-\\x1f]", "")
                                        .toLowerCase(java.util.Locale.ROOT))
                                .doesNotStartWith("javascript:")
                                .doesNotStartWith("vbscript:")
                                .doesNotStartWith("data:text");
                    }));
        }
    }

    @Test
    void write_newBlocks_areEscaped() {
        RichText text = new RichText(
                "a < b & \"c\"",
                List.of(new Mark(
                        Mark.Kind.LINK,
                        new fr.titraille.text.TextRange(0, 1),
                        Map.of("href", "https://exemple.fr/?a=\"><script>"))));
        String written = write(Article.of(List.of(
                new Block.Paragraph(text, null),
                new Block.Image("x\" onerror=\"alert(1)", "\"><script>", null, null, null, null, null),
                new Block.Embed("comment", Map.of("text", "--><script>"), null))));
        assertThat(Jsoup.parse(written).select("script, [onerror]")).isEmpty();
        assertThat(written).contains("&lt; b &amp; \"c\"");
    }
}
