package fr.titraille.rules.structure;

import fr.titraille.article.Outline;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Heading levels without gaps. */
public final class HeadingHierarchy implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-hierarchy",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.STANDARD,
            "OPQ-234",
            "RGAA-9.1.1");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int previous = 1;
        for (Outline.Entry entry : context.article().outline().entries()) {
            if (entry.level() > previous + 1) {
                context.report(FindingDraft.body("skip", entry.range(), entry.text(), entry.level(), previous + 1)
                        .measured(entry.level(), "≤ " + (previous + 1))
                        .change(new ArticleChange.Relevel(entry.block(), previous + 1)));
            }
            previous = entry.level();
        }
    }
}
