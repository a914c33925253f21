package fr.titraille.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Article ARTICLE = Article.of(List.of(new Block.Paragraph("Un paragraphe.")));

    /** A rule that finds what it is told to find. */
    private record Fixed(String id, RuleGroup group, Severity own, List<Severity> finds) implements Rule {
        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(
                    id,
                    group,
                    own,
                    Fixability.NONE,
                    RuleDescriptor.Authority.HOUSE,
                    List.of(),
                    "fr.titraille.rule.score-test");
        }

        @Override
        public void check(RuleContext context) {
            finds.forEach(severity -> context.report(
                    FindingDraft.body("found", new TextRange(0, 2)).as(severity)));
        }
    }

    @Test
    void group_isTheShareOfWeightWithoutFinding() {
        Report report = check(
                rule("a", RuleGroup.STRUCTURE, Severity.ERROR),
                rule("b", RuleGroup.STRUCTURE, Severity.WARNING, Severity.ERROR, Severity.ADVICE),
                rule("c", RuleGroup.STRUCTURE, Severity.WARNING));
        // 5 + 2 of 5 + 5 + 2, as docs/score.md shows
        assertThat(report.scores()).containsEntry(RuleGroup.STRUCTURE, 58);
        assertThat(report.score()).isEqualTo(58);
        assertThat(report.valid()).isFalse();
    }

    @Test
    void whole_isTheMeanOfTheGroupsWithoutCitability() {
        Report report = check(
                rule("a", RuleGroup.STRUCTURE, Severity.ERROR),
                rule("b", RuleGroup.LENGTH, Severity.WARNING, Severity.WARNING),
                rule("c", RuleGroup.CITABILITY, Severity.ADVICE, Severity.ADVICE));
        assertThat(report.scores()).containsEntry(RuleGroup.CITABILITY, 0);
        assertThat(report.score()).isEqualTo(50);
        assertThat(report.valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 5", "WARNING, 2", "ADVICE, 1"})
    void weights_ofTheProfile_areThoseOfTheDocument(Severity severity, double weight) {
        assertThat(Profile.news().weight(severity)).isEqualTo(weight);
    }

    @Test
    void findings_ofTheSameArticle_comeInTheSameOrder() {
        Rule late = new Fixed("a", RuleGroup.LENGTH, Severity.ADVICE, List.of(Severity.ADVICE));
        Rule grave = new Fixed("z", RuleGroup.LENGTH, Severity.ERROR, List.of(Severity.ERROR));
        assertThat(check(late, grave).findings()).isEqualTo(check(grave, late).findings());
        assertThat(check(late, grave).findings()).extracting(Finding::rule).containsExactly("z", "a");
    }

    private static Rule rule(String id, RuleGroup group, Severity own, Severity... finds) {
        return new Fixed(id, group, own, List.of(finds));
    }

    private static Report check(Rule... rules) {
        return RuleEngine.builder()
                .rules(List.of(rules))
                .build()
                .check(Analyzer.french().analyze(ARTICLE));
    }
}
