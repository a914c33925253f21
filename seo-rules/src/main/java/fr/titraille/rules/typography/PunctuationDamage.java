package fr.titraille.rules.typography;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Damaged punctuation. */
public final class PunctuationDamage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "punctuation-damage",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "OQLF-ESP",
            "OPQ-14");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Typography.report(context, "found", Typography::damage);
    }
}
