package fr.titraille.rules.cleanliness;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** Paragraph in a foreign language. */
public final class ForeignBlock implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "foreign-block",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-8.7",
            "G-TITLE");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            boolean prose = blocks.get(i) instanceof Block.Paragraph
                    || blocks.get(i) instanceof Block.Quote
                    || blocks.get(i) instanceof Block.ListBlock;
            if (!prose || article.body().wordCount(range) < context.threshold("min-words")) {
                continue;
            }
            String language = article.body().language(range);
            if (!language.equals("fr")) {
                context.report(FindingDraft.body("foreign", range, language)
                        .measured(language, "fr")
                        .suggest(List.of(new TextEdit(range, ""))));
            }
        }
    }
}
