package fr.titraille.rules.cleanliness;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Residue of share bars. */
public final class ShareWidget implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "share-widget",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.HOUSE,
            "seeds",
            "G-PAGEEXP");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "share-widget");
    }
}
