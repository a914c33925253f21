package fr.titraille.fidelity.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.format.Formats;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SideBySidePageTest {

    private static final String SOURCE =
            "Dell a commandé 1 600 puces <H20> à Nvidia. « Nous voulons aller vite », a dit le patron de Dell.";
    private static final String REWRITE =
            "Dell a commandé 2 600 puces à Nvidia. « Nous voulons aller loin », a dit le patron de Dell.";

    @Test
    void render_unfaithfulRewrite_marksErrorsAndLinksSentences() {
        Document page = Jsoup.parse(render(SOURCE, REWRITE, Locale.FRENCH));
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("section[aria-label=Réécriture] mark").eachText())
                .anyMatch(t -> t.contains("2 600 puces"))
                .anyMatch(t -> t.contains("loin"));
        assertThat(page.select("ol li")).hasSize(2);
        assertThat(page.select("ins").eachText()).contains("1 600 puces", "vite");
        assertThat(page.select("a.link")).isNotEmpty();
    }

    @Test
    void render_everyLink_leadsToAnAnchorOfThePage() {
        Document page = Jsoup.parse(render(SOURCE, REWRITE, Locale.FRENCH));
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            assertThat(target).startsWith("#");
            assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
        }
    }

    @Test
    void render_anyText_isEscapedAndNeedsNothingFromElsewhere() {
        String html = render(SOURCE, "<script>alert(1)</script> & \"Dell\"", Locale.ENGLISH);
        assertThat(html).doesNotContain("<script", "http:", "https:", "src=").contains("&lt;H20&gt;");
        assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo("en");
    }

    private static String render(String source, String rewrite, Locale locale) {
        AnalyzedArticle before = Analyzer.french().analyze(Formats.standard().read("text", source));
        AnalyzedArticle after = Analyzer.french().analyze(Formats.standard().read("text", rewrite));
        FidelityReport report = Fidelity.french().compare(List.of(before), after, Fidelity.Scope.PARTIAL, locale);
        return SideBySidePage.in(locale).render(before, after, report);
    }
}
