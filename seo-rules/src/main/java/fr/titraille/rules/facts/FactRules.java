package fr.titraille.rules.facts;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.RuleProvider;
import fr.titraille.rule.Severity;
import java.util.List;

/** The coherence rules: sums, rates, names, dates and sources inside one article. */
public final class FactRules implements RuleProvider {

    private static final String BUNDLE = "fr.titraille.rules.facts.messages";

    @Override
    public List<Rule> rules() {
        return List.of(
                new SelfContradiction(),
                new FigureContradiction(),
                new PercentOfTotal(),
                new PercentChange(),
                new ShareSum(),
                new CurrencyConversion(),
                new UnitPrice(),
                new ProductLexicon(),
                new RelativeDateAnchor(),
                new AttributionPresent(),
                new VagueAttribution());
    }

    static RuleDescriptor descriptor(String id, Severity severity, Fixability fixability, String... sources) {
        return new RuleDescriptor(
                id, RuleGroup.FACTS, severity, fixability, RuleDescriptor.Authority.HOUSE, List.of(sources), BUNDLE);
    }
}
