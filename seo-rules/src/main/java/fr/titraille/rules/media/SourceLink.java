package fr.titraille.rules.media;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Source linked. */
public final class SourceLink implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "source-link",
            RuleGroup.MEDIA,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-LINK",
            "AFP-20",
            "YOAST",
            "RANKM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        if (context.metrics().words() >= context.threshold("min-words")
                && TextLinks.of(context.article()).isEmpty()) {
            context.report(FindingDraft.body("none", new TextRange(0, 0)).measured(0, "≥ 1"));
        }
    }
}
