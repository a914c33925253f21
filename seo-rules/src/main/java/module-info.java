/** Rules, subheadings, fidelity and the optimizer. Knows no HTTP. */
module fr.titraille.seo {
    requires transitive fr.titraille.core;
    requires static org.jspecify;
    requires org.hibernate.validator;
    requires org.jsoup;
    requires com.fasterxml.jackson.databind;
    requires org.apache.lucene.core;

    exports fr.titraille.rule;
    exports fr.titraille.rule.testing;
    exports fr.titraille.headline;
    exports fr.titraille.subheading;
    exports fr.titraille.titling;
    exports fr.titraille.fidelity;
    exports fr.titraille.fidelity.report;
    exports fr.titraille.optimize;
    exports fr.titraille.archive;
    exports fr.titraille.constraint;
    exports fr.titraille.rules.text;

    // The archive's JSON is bound to records of its own.
    opens fr.titraille.archive to
            com.fasterxml.jackson.databind;

    // Their word lists are read by core, by class: without these the module path hides them.
    opens fr.titraille.fidelity.align to
            fr.titraille.core;
    opens fr.titraille.fidelity.check to
            fr.titraille.core;
    opens fr.titraille.fidelity.proposition to
            fr.titraille.core;
    opens fr.titraille.headline to
            fr.titraille.core;
    opens fr.titraille.optimize to
            fr.titraille.core;
    opens fr.titraille.optimize.prose to
            fr.titraille.core;
    opens fr.titraille.optimize.step to
            fr.titraille.core;
    opens fr.titraille.rules.citability to
            fr.titraille.core;
    opens fr.titraille.rules.cleanliness to
            fr.titraille.core;
    opens fr.titraille.rules.facts to
            fr.titraille.core;
    opens fr.titraille.rules.media to
            fr.titraille.core;
    opens fr.titraille.rules.metadata to
            fr.titraille.core;
    opens fr.titraille.rules.readability to
            fr.titraille.core;
    opens fr.titraille.rules.text to
            fr.titraille.core;
    opens fr.titraille.rules.typography to
            fr.titraille.core;
    opens fr.titraille.subheading to
            fr.titraille.core;

    uses fr.titraille.rule.RuleProvider;
    uses fr.titraille.titling.HeadlineSuggester;

    provides fr.titraille.rule.RuleProvider with
            fr.titraille.rules.HouseRules,
            fr.titraille.rules.citability.CitabilityRules,
            fr.titraille.rules.facts.FactRules,
            fr.titraille.rules.fidelity.FidelityRules;
}
