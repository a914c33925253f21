package fr.titraille.rules.length;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Enough words. */
public final class LengthMinWords implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "length-min-words",
            RuleGroup.LENGTH,
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.HOUSE,
            "client",
            "G-HELP",
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int words = context.metrics().words();
        int minimum = (int) context.threshold("min-words");
        if (words < minimum) {
            context.report(FindingDraft.body("short", new TextRange(0, 0), words, minimum)
                    .measured(words, "≥ " + minimum));
        }
    }
}
