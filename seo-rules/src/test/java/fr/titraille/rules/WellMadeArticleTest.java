package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Fix;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rule.testing.ExampleArticle;
import fr.titraille.text.TextEdit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A clean article of 700 words gets no error, whatever rules are added. */
class WellMadeArticleTest {

    @Test
    void check_wellMadeArticle_findsNoErrorAndLittleElse() throws IOException {
        Report report = RuleEngine.french().check(Analyzer.french().analyze(mended(article())));
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Severity.WARNING && f.group() != RuleGroup.FACTS)
                .isEmpty();
        assertThat(report.valid()).isTrue();
        assertThat(report.score()).isGreaterThanOrEqualTo(85);
    }

    private static Article article() throws IOException {
        try (InputStream in = Objects.requireNonNull(WellMadeArticleTest.class.getResourceAsStream("well-made.txt"))) {
            return ExampleArticle.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .article();
        }
    }

    /** No-break spaces are set by the rule's own fix, so that the file stays readable. */
    private static Article mended(Article article) {
        List<TextEdit> body = new ArrayList<>();
        Article current = article;
        for (Finding finding :
                RuleEngine.french().check(Analyzer.french().analyze(article)).of("nbsp-high-punctuation")) {
            Fix fix = Objects.requireNonNull(finding.fix());
            if (finding.field() == ArticleField.BODY) {
                body.addAll(fix.edits());
            } else {
                current = finding.mend(current);
            }
        }
        return current.edit(body);
    }
}
