package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Headings marked as headings. */
public final class HeadingPseudo implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-pseudo",
            RuleGroup.STRUCTURE,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-9.1.3");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        for (int block : ActingHeadings.find(article)) {
            context.report(
                    FindingDraft.body("unmarked", article.layout().ranges().get(block))
                            .change(new ArticleChange.ToHeading(block, 2)));
        }
    }
}
