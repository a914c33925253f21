package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static Article article() {
        RichText linked =
                new RichText("Un lien & un signe < ici", List.of(Mark.link(3, 7, "https://exemple.fr/?a=1&b=2")));
        return Article.of(List.of(
                        new Block.Paragraph(linked, null),
                        new Block.Heading(2, "Que vend Dell ?"),
                        new Block.Paragraph("Dell vend des serveurs."),
                        new Block.Heading(2, "Où siège Dell ?"),
                        new Block.Paragraph("À Round Rock.")))
                .withTitle("Titre </script> & signe")
                .withStandfirst("Un chapô « court ».");
    }

    @Test
    void html_ofAnyText_parsesWithoutErrorAndKeepsItsContentModel() {
        String html = "<!doctype html><html lang=\"fr\"><head><title>t</title></head><body>"
                + ArticlePage.html(article()) + "</body></html>";
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = parser.parseInput(html, "https://exemple.fr/");
        ParseErrorList errors = parser.getErrors();

        assertThat(errors).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        for (Element paragraph : page.select("p, h1, h2")) {
            assertThat(paragraph.select("p p, p h2, p ul, h2 p")).isEmpty();
        }
        assertThat(page.select("a").attr("href")).isEqualTo("https://exemple.fr/?a=1&b=2");
    }

    @Test
    void jsonLd_twoVisibleQuestions_areMarkedUp() {
        Map<String, Object> jsonLd = JsonLd.of(Analyzer.french().analyze(article()), 20);

        assertThat(jsonLd).containsKey("hasPart");
        assertThat(jsonLd.toString()).contains("FAQPage").contains("Où siège Dell");
    }

    @Test
    void head_titleWithScriptEnd_cannotEndTheScript() {
        Article article = article();
        String head = HeadFragment.of(article, JsonLd.of(Analyzer.french().analyze(article), 20));

        Document page = Jsoup.parse("<html><head>" + head + "</head><body></body></html>");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.title()).contains("</script>");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(article.title());
    }
}
