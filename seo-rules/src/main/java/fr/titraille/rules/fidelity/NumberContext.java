package fr.titraille.rules.fidelity;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import java.util.Set;

/** A figure keeps its unit and what it counts. */
public final class NumberContext implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "number-context", Severity.ERROR, Fixability.NONE, RuleDescriptor.Authority.HOUSE, "HERMAN");
    private static final Set<Kind> KINDS = Set.of(Kind.UNIT, Kind.ROLE_SWAP);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        SourceComparison comparison = SourceComparison.of(context);
        for (FidelityError error : comparison.errors(KINDS)) {
            if (error.kind() == Kind.UNIT || comparison.isFigure(error)) {
                context.report(SourceComparison.finding(error));
            }
        }
    }
}
