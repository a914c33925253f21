package fr.titraille.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Fix;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.testing.AnnotatedItems;
import fr.titraille.testing.SharedData;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnotatedItemsTest {

    private static final Set<String> REPAIRS = Set.of(
            "nbsp-high-punctuation", "quotes-apostrophes", "number-format", "accented-capitals", "punctuation-damage");
    private static final RuleEngine ENGINE = RuleEngine.french()
            .only(r ->
                    REPAIRS.contains(r.descriptor().id()) || r.descriptor().id().equals("heading-case"));

    @Test
    void typography_ownItems_areMendedToTheCharacter() {
        assertThat(AnnotatedItems.tooManyWrong("typography", item -> mended(item.text())))
                .isEmpty();
    }

    @Test
    void typography_mendedItems_needNoMending() {
        List<String> changed = AnnotatedItems.of("typography").stream()
                .map(AnnotatedItems.Item::expected)
                .filter(text -> !mended(text).equals(text))
                .toList();
        assertThat(changed).isEmpty();
    }

    @Test
    void headingCase_ownItems_areToldApart() {
        assertThat(AnnotatedItems.tooManyWrong("heading-case", item -> style(item.text())))
                .isEmpty();
    }

    @Test
    void typography_annotatedSet_isMendedToTheCharacter() {
        List<String> wrong = SharedData.lines("data/french/dev.jsonl").stream()
                .filter(item -> item.path("kind").asText().equals("typography"))
                .filter(item -> !mended(item.path("text").asText())
                        .equals(item.path("expected").asText()))
                .map(item -> item.path("id").asText())
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void headingCase_annotatedSet_isToldApart() {
        List<String> wrong = SharedData.lines("data/french/dev.jsonl").stream()
                .filter(item -> item.path("kind").asText().equals("heading-case"))
                .filter(item -> !style(item.path("text").asText())
                        .equals(item.path("expected").asText()))
                .map(item -> item.path("id").asText())
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    }

    private static String mended(String text) {
        Article article = Article.of(List.of(new Block.Paragraph(text)));
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : ENGINE.check(Analyzer.french().analyze(article)).findings()) {
            Fix fix = finding.fix();
            if (fix != null && finding.field() == ArticleField.BODY) {
                edits.addAll(fix.edits());
            }
        }
        return TextEdits.apply(text, edits);
    }

    private static String style(String heading) {
        Article article = Article.of(List.of(
                new Block.Heading(2, heading),
                new Block.Paragraph(
                        "La ville a ouvert une école neuve au bord du canal, près de la halle aux grains.")));
        Report report = ENGINE.check(Analyzer.french().analyze(article));
        List<Finding> found = report.of("heading-case");
        return found.isEmpty() ? "ok" : String.valueOf(found.get(0).measured());
    }
}
