package fr.titraille.rules.fidelity;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import java.util.Set;

/** Every name is in a source, in its place. */
public final class EntityAdded implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "entity-added", Severity.ERROR, Fixability.NONE, RuleDescriptor.Authority.HOUSE, "NAN-21");
    private static final Set<Kind> KINDS = Set.of(Kind.ENTITY_SWAP, Kind.CHIP_NAME, Kind.ROLE_SWAP);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        SourceComparison comparison = SourceComparison.of(context);
        for (FidelityError error : comparison.errors(KINDS)) {
            if (error.kind() != Kind.ROLE_SWAP || !comparison.isFigure(error)) {
                context.report(SourceComparison.finding(error));
            }
        }
    }
}
