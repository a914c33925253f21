package fr.titraille.rules.fidelity;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.RuleProvider;
import fr.titraille.rule.Severity;
import java.util.List;

/** The rules of the group fidelity. */
public final class FidelityRules implements RuleProvider {

    private static final String BUNDLE = "fr.titraille.rules.fidelity.messages";

    @Override
    public List<Rule> rules() {
        return List.of(
                new NumberAdded(),
                new NumberDropped(),
                new NumberContext(),
                new EntityAdded(),
                new QuoteVerbatim(),
                new HedgeKept(),
                new ContextFlagged(),
                new CopyOverlap());
    }

    static RuleDescriptor rule(
            String id,
            Severity severity,
            Fixability fixability,
            RuleDescriptor.Authority authority,
            String... sources) {
        return new RuleDescriptor(id, RuleGroup.FIDELITY, severity, fixability, authority, List.of(sources), BUNDLE);
    }
}
