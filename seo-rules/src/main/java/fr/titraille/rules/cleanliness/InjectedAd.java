package fr.titraille.rules.cleanliness;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Ad slipped into the text. */
public final class InjectedAd implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "injected-ad",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.STANDARD,
            "OPQ-8",
            "G-SPAM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "injected-ad");
    }
}
