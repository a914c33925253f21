package fr.titraille.rules.structure;

import fr.titraille.article.Outline;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Section;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.GenericHeadings;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Subheadings that speak of their passage. */
public final class HeadingRelevant implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-relevant",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-9.1.2",
            "OQLF-2P");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        for (Section section : context.sections()) {
            Outline.Entry heading = section.heading();
            if (heading == null || heading.text().isBlank() || section.range().isEmpty()) {
                continue;
            }
            if (GenericHeadings.contains(heading.text())) {
                context.report(FindingDraft.body("generic", heading.range(), heading.text())
                        .propose(List.of(new ArticleChange.WordHeading(heading.block()))));
                continue;
            }
            Set<String> own = ContentLemmas.in(context.article().body(), heading.range());
            Set<String> below = ContentLemmas.in(context.article().body(), section.range());
            if (section.words() >= 20 && own.size() >= 2 && Collections.disjoint(own, below)) {
                // a heading may say it in other words: worth a look, no more
                context.report(FindingDraft.body("unrelated", heading.range(), heading.text())
                        .as(Severity.ADVICE)
                        .propose(List.of(new ArticleChange.WordHeading(heading.block()))));
            }
        }
    }
}
