package fr.titraille.rules;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import fr.titraille.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever the article, no rule fails, every finding and edit lies within its field, and every mend can be applied. Run
 * by the execution {@code fuzz}: inputs that once failed by default, new ones with {@code JAZZER_FUZZ=1}.
 */
class RulesFuzz {

    private static final List<String> FORMATS = List.of("text", "markdown", "html");

    @FuzzTest(maxDuration = "60s")
    void check_anyArticle_findsAndMendsWithinBounds(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String content = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        Article article;
        try {
            article = Formats.standard().read(FORMATS.get((input[0] & 0xFF) % FORMATS.size()), content);
        } catch (FormatException e) {
            return;
        }
        String head = content.substring(0, Math.min(content.length(), 60));
        if (!head.isBlank()) {
            article = article.withTitle(head).withKeyphrase(Keyphrase.of(head));
        }
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        for (Finding finding : RuleEngine.french().check(analyzed).findings()) {
            int length = analyzed.field(finding.field()).text().length();
            require(finding.range().end() <= length, finding);
            if (finding.fix() != null) {
                for (TextEdit edit : finding.fix().edits()) {
                    require(edit.range().end() <= length, finding);
                }
                finding.mend(article);
            }
        }
    }

    private static void require(boolean condition, Finding finding) {
        if (!condition) {
            throw new AssertionError(finding.rule() + " points past its field");
        }
    }
}
