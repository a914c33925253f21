package fr.titraille.predication;

import static fr.titraille.predication.ArgumentMatcher.headed;
import static fr.titraille.predication.ArgumentMatcher.holding;
import static fr.titraille.predication.ArgumentMatcher.named;
import static fr.titraille.predication.Predicates.actionNoun;
import static fr.titraille.predication.Predicates.agent;
import static fr.titraille.predication.Predicates.allOf;
import static fr.titraille.predication.Predicates.asserted;
import static fr.titraille.predication.Predicates.attribute;
import static fr.titraille.predication.Predicates.copula;
import static fr.titraille.predication.Predicates.kind;
import static fr.titraille.predication.Predicates.modality;
import static fr.titraille.predication.Predicates.negated;
import static fr.titraille.predication.Predicates.patient;
import static fr.titraille.predication.Predicates.recipient;
import static fr.titraille.predication.Predicates.saidBy;
import static fr.titraille.predication.Predicates.verb;
import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.predication.Predication.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PredicatesTest {

    private static final Path JAVADOC = Path.of("src/main/java/fr/titraille/predication/Predicates.java");
    private static final Path MIRROR = Path.of("src/test/java/fr/titraille/predication/PredicatesTest.java");

    /** The ten examples of the Javadoc, word for word. */
    private static Map<String, Predicate<Predication>> examples() {
        Map<String, Predicate<Predication>> out = new LinkedHashMap<>();
        out.put(
                "Des accélérateurs ont été commandés par Baidu.",
                allOf(verb("commander"), agent(named("Baidu")), patient(headed("accélérateur"))));
        out.put(
                "Nvidia, qui a livré des puces à Meta, se tait.",
                allOf(verb("livrer"), agent(named("Nvidia")), recipient(named("Meta"))));
        out.put(
                "Oracle a acheté des puces et Meta des serveurs.",
                allOf(verb("acheter"), kind(Kind.ELIDED), agent(named("Meta")), patient(headed("serveur"))));
        out.put(
                "Intel veut vendre son usine.",
                allOf(verb("vendre"), agent(named("Intel")), modality(Modality.WISHED)));
        out.put("AMD n’a pas livré la puce.", allOf(verb("livrer"), agent(named("AMD")), negated()));
        out.put("Les ventes ont doublé, a déclaré Samsung.", allOf(verb("doubler"), saidBy(named("Samsung"))));
        out.put(
                "Selon Reuters, Pékin interdit la vente de ces puces.",
                allOf(verb("vendre"), actionNoun(), modality(Modality.BARRED), saidBy(named("Reuters"))));
        out.put(
                "Les puces destinées à Microsoft sont gravées par TSMC.",
                allOf(verb("graver"), agent(named("TSMC")), patient(headed("puce")), asserted()));
        out.put(
                "Google a passé commande de deux mille puces.",
                allOf(verb("commander"), agent(named("Google")), patient(holding("puces"))));
        out.put("La puce est chère.", allOf(copula(), agent(headed("puce")), attribute(headed("cher"))));
        return out;
    }

    @Test
    void examples_ofTheJavadoc_find() {
        examples()
                .forEach((text, wanted) -> assertThat(
                                Predications.of(Analyzer.french().analyze(text)).matching(wanted))
                        .as(text)
                        .hasSize(1));
    }

    @Test
    void examples_ofTheJavadoc_areThese() throws IOException {
        String mirror = Files.readString(MIRROR);
        List<String> shown = Files.readAllLines(JAVADOC).stream()
                .filter(line -> line.startsWith(" * allOf(") || line.startsWith(" * // «"))
                .map(line -> line.substring(3).replace("// « ", "").replace(" »", ""))
                .toList();
        assertThat(shown).hasSize(20).allSatisfy(line -> assertThat(mirror).contains(line));
    }

    @Test
    void within_aVerbOfSaying_findsTheContent() {
        Predications all = Predications.of(Analyzer.french().analyze("Intel affirme que Samsung a livré la puce."));
        assertThat(all.matching(allOf(verb("livrer"), Predicates.within(verb("affirmer")))))
                .hasSize(1);
        assertThat(all.matching(Predicates.not(verb("livrer"))).map(Predication::lemma))
                .containsExactly("affirmer");
    }
}
