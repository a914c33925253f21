package fr.titraille.rules.media;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.cleanliness.BoilerplateFindings;

/** Captions and credits out of the text. */
public final class CaptionCredit implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "caption-credit",
            RuleGroup.MEDIA,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.STANDARD,
            "G-ART",
            "RGAA-1.9");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        BoilerplateFindings.report(context, "caption-credit");
    }
}
