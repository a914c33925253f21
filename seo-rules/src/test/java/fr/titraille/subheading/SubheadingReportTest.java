package fr.titraille.subheading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SubheadingReportTest {

    @Test
    void html_article_drawsTheChosenCutsAndNamesThePicture() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        List<SubheadingProposal> proposals =
                SubheadingEngine.french().propose(article, new SubheadingOptions(2, null, 65));
        Document page = Jsoup.parse(SubheadingReport.html(article, proposals, Locale.FRENCH));
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("svg[role=img] > title")).hasSize(1);
        assertThat(page.select("svg .number").eachText()).containsExactly("1", "2");
        assertThat(page.select("ol strong").eachText())
                .containsExactlyElementsOf(
                        proposals.stream().map(SubheadingProposal::text).toList());
        assertThat(page.select("tr.chosen")).hasSize(2);
        assertThat(page.select("script, link, img, [src], [href]")).isEmpty();
    }

    @Test
    void html_markupInTheText_escaped() {
        AnalyzedArticle article = Analyzer.french()
                .analyze(Article.of(List.of(new Block.Paragraph("<script>alert(1)</script>")))
                        .withTitle("<b>Titre</b> & suite"));
        String page = SubheadingReport.html(article, List.of(), Locale.FRENCH);
        assertThat(page).doesNotContain("<script>").doesNotContain("<b>").contains("&amp; suite");
    }

    @Test
    void texts_bothLanguages_sameKeysAndFormat() {
        ResourceBundle french = ResourceBundle.getBundle("fr.titraille.subheading.messages", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("fr.titraille.subheading.messages", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(french.keySet());
        for (String key : french.keySet()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(SubheadingTexts.in(locale).text(key, 1, 2))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }
}
