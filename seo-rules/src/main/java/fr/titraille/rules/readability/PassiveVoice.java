package fr.titraille.rules.readability;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Little passive voice. */
public final class PassiveVoice implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "passive-voice",
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
        double share = context.metrics().passiveShare();
        if (context.metrics().sentences() >= context.threshold("min-sentences") && share > context.threshold("good")) {
            context.report(FindingDraft.body("many", new TextRange(0, 0), (int) Math.ceil(100 * share), (int)
                            Math.round(100 * context.threshold("good")))
                    .as(share > context.threshold("ok") ? Severity.WARNING : Severity.ADVICE)
                    .measured((int) Math.ceil(100 * share), "≤ " + Math.round(100 * context.threshold("good")) + " %"));
        }
    }
}
