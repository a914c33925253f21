package fr.titraille.rules.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class FidelityRulesTest {

    private static final String SOURCE =
            "Selon Les Échos, Dell a commandé environ 1 600 puces H20 à Nvidia en mars pour 200 serveurs. "
                    + "« Nous voulons aller vite », a dit son patron.";

    private static AnalyzedArticle text(String text) {
        return Analyzer.french().analyze(Formats.standard().read("text", text));
    }

    private static List<Finding> check(Rule rule, String rewrite, AnalyzedArticle... sources) {
        RuleEngine engine = RuleEngine.builder().rules(List.of(rule)).build();
        return engine.check(text(rewrite), List.of(sources)).findings();
    }

    @Test
    void rules_withoutSources_areSilent() {
        for (Rule rule : new FidelityRules().rules()) {
            assertThat(check(rule, "Micron a vendu 3 milliards de puces. « Jamais vu », dit-on."))
                    .as(rule.descriptor().id())
                    .isEmpty();
        }
    }

    @Test
    void rules_onTheSourceItself_findOnlyTheCopy() {
        for (Rule rule : new FidelityRules().rules()) {
            List<Finding> found = check(rule, SOURCE, text(SOURCE));
            if (rule instanceof CopyOverlap) {
                assertThat(found).hasSize(1);
            } else {
                assertThat(found).as(rule.descriptor().id()).isEmpty();
            }
        }
    }

    @Test
    void eachRule_findsItsOwnError() {
        AnalyzedArticle source = text(SOURCE);
        assertThat(check(new NumberAdded(), "Selon Les Échos, Dell a commandé environ 2 600 puces.", source))
                .hasSize(1);
        assertThat(check(new NumberContext(), "Selon Les Échos, Dell a commandé environ 1 600 serveurs.", source))
                .hasSize(1);
        assertThat(check(new EntityAdded(), "Selon Les Échos, Dell a commandé des puces H20 à AMD.", source))
                .hasSize(1);
        assertThat(check(new QuoteVerbatim(), "« Nous voulons aller loin », a dit son patron.", source))
                .hasSize(1);
        assertThat(check(new HedgeKept(), "Selon Les Échos, Dell a commandé 1 600 puces H20 à Nvidia.", source))
                .hasSize(1);
        assertThat(check(new NumberDropped(), "Selon Les Échos, Dell a commandé des puces H20 à Nvidia.", source))
                .hasSize(1);
    }

    @Test
    void copiedRuns_ofAQuotation_doNotCount() {
        String quoted =
                "« Nous voulons aller vite et nous irons vite, quoi que fassent tous nos concurrents », a dit son patron.";
        CopiedRuns runs =
                CopiedRuns.of(text(quoted).body(), List.of(text(quoted).body()));
        assertThat(runs.copied()).isZero();
        assertThat(runs.words()).isEqualTo(4);
    }
}
