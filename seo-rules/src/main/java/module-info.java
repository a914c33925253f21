/** Rules, subheadings, fidelity and the optimizer. Knows no HTTP. */
module fr.titraille.seo {
    requires transitive fr.titraille.core;
    requires static org.jspecify;
    requires org.hibernate.validator;
    requires org.jsoup;
    requires com.fasterxml.jackson.databind;

    exports fr.titraille.rule;
    exports fr.titraille.rule.testing;
    exports fr.titraille.subheading;
    exports fr.titraille.fidelity;
    exports fr.titraille.optimize;
    exports fr.titraille.constraint;
    exports fr.titraille.rules.text;

    uses fr.titraille.rule.RuleProvider;

    provides fr.titraille.rule.RuleProvider with
            fr.titraille.rules.HouseRules,
            fr.titraille.rules.citability.CitabilityRules,
            fr.titraille.rules.facts.FactRules,
            fr.titraille.rules.fidelity.FidelityRules;
}
