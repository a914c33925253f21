package fr.titraille.rules.readability;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Transition words. */
public final class TransitionWords implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "transition-words",
            RuleGroup.READABILITY,
            Severity.ADVICE,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        double share = context.metrics().transitionShare();
        if (context.metrics().words() >= context.threshold("min-words") && share < context.threshold("ok")) {
            context.report(FindingDraft.body("few", new TextRange(0, 0), (int) Math.round(100 * share), (int)
                            Math.round(100 * context.threshold("ok")))
                    .measured(
                            (int) Math.round(100 * share),
                            "≥ " + (int) Math.round(100 * context.threshold("good")) + " %"));
        }
    }
}
