package fr.titraille.rules.length;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Short paragraphs. */
public final class ParagraphLength implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "paragraph-length",
            RuleGroup.LENGTH,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "RANKM",
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        int limit = (int) context.threshold("max-words");
        for (int i = 0; i < article.article().blocks().size(); i++) {
            if (article.article().blocks().get(i) instanceof Block.Paragraph) {
                TextRange range = article.layout().ranges().get(i);
                int words = article.body().wordCount(range);
                if (words > limit) {
                    context.report(FindingDraft.body("long", range, words, limit)
                            .as(words > context.threshold("error-words") ? Severity.ERROR : Severity.WARNING)
                            .measured(words, "≤ " + limit));
                }
            }
        }
    }
}
