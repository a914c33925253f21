package fr.titraille.rules.cleanliness;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Damaged stock tickers. */
public final class TickerDamage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "ticker-damage",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.HOUSE,
            "INVESTING",
            "maison");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "ticker-damage");
    }
}
