package fr.titraille.rules.cleanliness;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Author biography at the end. */
public final class AuthorBio implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "author-bio",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.HOUSE,
            "seeds",
            "G-ART");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "author-bio");
    }
}
