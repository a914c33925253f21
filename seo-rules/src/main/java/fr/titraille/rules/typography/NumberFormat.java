package fr.titraille.rules.typography;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Numbers the French way. */
public final class NumberFormat implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "number-format",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "TERMIUM",
            "JUSTICE-CA",
            "SECHAUD",
            "BTB-NOMBRES");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Typography.report(context, "found", Typography::numbers, "()[].,;:!?«»");
    }
}
