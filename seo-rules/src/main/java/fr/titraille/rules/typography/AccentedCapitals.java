package fr.titraille.rules.typography;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Accented capitals. */
public final class AccentedCapitals implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "accented-capitals",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "ACAD");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Typography.report(context, "found", Typography::capitals);
    }
}
