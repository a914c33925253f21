package fr.titraille.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import fr.titraille.text.ResourceLines;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each planted error is found by its rule, and what holds is left alone. */
class PlantedErrorsTest {

    private static final RuleEngine ENGINE =
            RuleEngine.french().only(rule -> rule.descriptor().group() == RuleGroup.FACTS);

    @Test
    void check_plantedErrors_findsNineInTen() {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (List<String> row : rows()) {
            if (row.get(0).equals("clean")) {
                continue;
            }
            all++;
            AnalyzedArticle article = article(row);
            int at = article.text().indexOf(row.get(3));
            boolean found = findings(article).stream()
                    .anyMatch(f -> f.rule().equals(row.get(0))
                            && f.range().start() < at + row.get(3).length()
                            && f.range().end() > at);
            if (!found) {
                missed.add(row.get(0) + ": " + row.get(2));
            }
        }
        assertThat(missed).as("of " + all).hasSizeLessThanOrEqualTo(all / 10);
    }

    @Test
    void check_coherentArticles_findsNothing() {
        List<String> alarms = new ArrayList<>();
        for (List<String> row : rows()) {
            if (row.get(0).equals("clean")) {
                findings(article(row)).forEach(f -> alarms.add(f.rule() + ": " + f.message()));
            }
        }
        assertThat(alarms).isEmpty();
    }

    private static List<Finding> findings(AnalyzedArticle article) {
        return ENGINE.check(article).findings();
    }

    private static List<List<String>> rows() {
        return ResourceLines.table(PlantedErrorsTest.class, "planted.tsv", 4);
    }

    private static AnalyzedArticle article(List<String> row) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : row.get(2).split("¶")) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        Article article = Article.of(blocks);
        if (!row.get(1).equals("-")) {
            article = article.withMetadata(article.metadata()
                    .withPublishedAt(LocalDate.parse(row.get(1)).atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
        return Analyzer.french().analyze(article);
    }
}
