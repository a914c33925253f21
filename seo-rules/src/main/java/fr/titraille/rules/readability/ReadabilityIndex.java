package fr.titraille.rules.readability;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Readability index. */
public final class ReadabilityIndex implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "readability-index",
            RuleGroup.READABILITY,
            Severity.ADVICE,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST-FR",
            "TEXTSTAT",
            "KORPUS");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        double index = context.metrics().fleschKandelMoles();
        if (context.metrics().words() >= context.threshold("min-words") && index < context.threshold("ok")) {
            context.report(FindingDraft.body("low", new TextRange(0, 0), index, (int) context.threshold("ok"))
                    .as(index < context.threshold("low") ? Severity.WARNING : Severity.ADVICE)
                    .measured(index, "≥ " + (int) context.threshold("ok")));
        }
    }
}
