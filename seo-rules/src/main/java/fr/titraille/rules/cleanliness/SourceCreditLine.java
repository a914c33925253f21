package fr.titraille.rules.cleanliness;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Source line to move. */
public final class SourceCreditLine implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "source-credit-line",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "AFP-20",
            "G-SPAM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "source-credit-line");
    }
}
