package fr.titraille.rules.typography;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** French quotation marks and apostrophes. */
public final class QuotesApostrophes implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "quotes-apostrophes",
            RuleGroup.TYPOGRAPHY,
            Severity.ADVICE,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "OQLF-ESP",
            "JOLITYPO");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Typography.report(context, "found", Typography::quotes);
    }
}
