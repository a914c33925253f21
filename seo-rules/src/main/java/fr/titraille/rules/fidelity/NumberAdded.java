package fr.titraille.rules.fidelity;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import java.util.Set;

/** Every figure is in a source, or follows from its figures. */
public final class NumberAdded implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "number-added",
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.HOUSE,
            "HERMAN",
            "NAN-21",
            "GROUNDCHECK");
    private static final Set<Kind> KINDS = Set.of(Kind.NUMBER, Kind.DATE, Kind.ARITHMETIC, Kind.INVENTED);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        SourceComparison comparison = SourceComparison.of(context);
        for (FidelityError error : comparison.errors(KINDS)) {
            if (error.kind() != Kind.INVENTED || comparison.isFigure(error)) {
                context.report(SourceComparison.finding(error));
            }
        }
    }
}
