package fr.titraille.rules.fidelity;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import java.util.Set;

/** Words between quotation marks stand so in a source. */
public final class QuoteVerbatim implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "quote-verbatim", Severity.ERROR, Fixability.NONE, RuleDescriptor.Authority.HOUSE, "AFP-20");
    private static final Set<Kind> KINDS = Set.of(Kind.QUOTE);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        SourceComparison comparison = SourceComparison.of(context);
        for (FidelityError error : comparison.errors(KINDS)) {
            context.report(SourceComparison.finding(error));
        }
    }
}
