package fr.titraille.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.format.Formats;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    @Test
    void region_inMarkdown_silencesTheNamedRuleUntilItIsEnabled() {
        String text = "<!-- titraille-disable heading-final-period -->\n\n## Un titre.\n\nTexte.\n\n"
                + "<!-- titraille-enable heading-final-period -->\n\n## Un autre titre.\n\nTexte.";
        assertThat(periods("markdown", text))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isNotBlank());
        assertThat(blocksOf("markdown", text, "heading-final-period")).hasSize(1);
    }

    @Test
    void region_inHtml_silencesTheNamedRuleUntilItIsEnabled() {
        String html = "<!-- titraille-disable heading-final-period --><h2>Un titre.</h2><p>Texte.</p>"
                + "<!-- titraille-enable heading-final-period --><h2>Un autre titre.</h2><p>Texte.</p>";
        assertThat(periods("html", html)).hasSize(1);
    }

    @Test
    void nextLine_inMarkdown_silencesTheNextBlockOnly() {
        String text = "<!-- titraille-disable-next-line heading-final-period -->\n\n## Un titre.\n\nTexte.\n\n"
                + "## Un autre titre.\n\nTexte.";
        assertThat(periods("markdown", text)).hasSize(1);
    }

    @Test
    void nextLine_inHtml_silencesTheNextBlockOnly() {
        String html = "<!-- titraille-disable-next-line --><h2>Un titre.</h2><p>Texte.</p><h2>Un autre titre.</h2>";
        assertThat(periods("html", html)).hasSize(1);
    }

    @Test
    void region_thatIsNeverClosed_lastsToTheEnd() {
        String text =
                "<!-- titraille-disable heading-final-period, heading-case -->\n\n## Un titre.\n\n## TITRE CRIÉ PARTOUT.";
        assertThat(periods("markdown", text)).isEmpty();
        assertThat(check("markdown", text).of("heading-case")).isEmpty();
    }

    @Test
    void region_ofAnotherRule_silencesNothing() {
        String text = "<!-- titraille-disable heading-case -->\n\n## Un titre.\n\nTexte.";
        assertThat(periods("markdown", text)).hasSize(1);
    }

    @Test
    void region_withoutNames_silencesTheWholeBodyButNoOtherField() {
        Report report = check("markdown", "<!-- titraille-disable -->\n\n## Un titre.\n\nUn mot , deux mots.");
        assertThat(report.of("punctuation-damage")).isEmpty();
        assertThat(report.of("h1-single")).hasSize(1);
    }

    private static List<Integer> blocksOf(String format, String content, String rule) {
        return check(format, content).of(rule).stream().map(Finding::block).toList();
    }

    private static List<Finding> periods(String format, String content) {
        return check(format, content).of("heading-final-period");
    }

    private static Report check(String format, String content) {
        return RuleEngine.french()
                .check(Analyzer.french().analyze(Formats.standard().read(format, content)));
    }
}
