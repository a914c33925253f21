package fr.titraille.optimize.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.entity.ChipCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static AnalyzedText text(String line) {
        return Analyzer.french().analyze(line);
    }

    private static StatementAttribution said(String line) {
        AnalyzedText text = text(line);
        return StatementAttribution.of(text, text.sentences().get(0)).get(0);
    }

    private static boolean moves(String line) {
        AnalyzedText text = text(line);
        return StatementAttribution.of(text, text.sentences().get(0)).stream()
                .anyMatch(said -> SelfContained.elsewhere(said.clause()));
    }

    @Test
    void clause_onlyVerbConditional_isAClause() {
        AnalyzedText text = text("Le fondeur livrerait la carte en mai.");
        assertThat(KeptClause.of(text, text.sentences().get(0).range()).hasFiniteVerb())
                .isTrue();
    }

    @Test
    void attribution_threeForms_giveSpeakerAndClause() {
        assertThat(said("Selon Reuters, Dell a livré 300 serveurs à Orange.").speaker())
                .isEqualTo("Reuters");
        assertThat(said("Bloomberg a rapporté que Dell avait livré 300 serveurs à Orange.")
                        .shifted())
                .isTrue();
        assertThat(said("Dell a livré 300 serveurs à Orange, a déclaré une source.")
                        .speaker())
                .isEqualTo("une source");
        assertThat(said("Dell a livré 300 serveurs à Orange.").speaker()).isNull();
    }

    @Test
    void reported_behindQue_losesThePluperfect() {
        AnalyzedText text = text("Bloomberg a rapporté que Dell avait livré 300 serveurs à Orange.");
        StatementAttribution said =
                StatementAttribution.of(text, text.sentences().get(0)).get(0);

        assertThat(Reported.sentence(said.clause(), said.shifted())).isEqualTo("Dell a livré 300 serveurs à Orange.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a livré 300 serveurs à Orange.",
                "Dell livrera ses serveurs l’année prochaine.",
                "Dell a confirmé la commande en mai.",
                "Cette décision touche Nvidia et Dell.",
                "L’effectif a été ramené à 500 chez Graphcore.",
                "Deux employés ont quitté Graphcore en 2023.",
                "Un mois plus tard, Intel vendait sa filiale."
            })
    void selfContained_whatPointsElsewhere_staysBehind(String line) {
        assertThat(moves(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dell a livré 300 serveurs à Orange en 2023.",
                "La puce MI300X d’AMD équipe les serveurs de Microsoft."
            })
    void selfContained_wholeStatement_moves(String line) {
        assertThat(moves(line)).isTrue();
    }

    @Test
    void shortening_insetAndSubordinate_leaveWithoutTrace() {
        AnalyzedText text =
                text("Dell, qui fabrique des serveurs, a livré 300 machines à Orange, ce qui allège son stock.");

        List<String> forms = Shortening.of(
                        KeptClause.of(text, text.sentences().get(0).range()))
                .stream()
                .map(KeptClause::string)
                .toList();

        assertThat(forms).anyMatch(f -> f.equals("Dell a livré 300 machines à Orange"));
    }

    @Test
    void division_coordinatedClauses_becomeTwoSentences() {
        AnalyzedText text = text(
                "Orange a commandé des serveurs à Dell pour son centre de Lyon en 2023, mais la direction du groupe"
                        + " garde aussi ses machines plus anciennes.");

        assertThat(SentenceDivision.divide(text, text.sentences().get(0))).contains("en 2023. Mais la direction");
    }

    @Test
    void division_clauseBehindQue_staysWhole() {
        AnalyzedText text = text(
                "Dell a indiqué que la livraison avait eu lieu en mai, mais la direction du groupe Orange garde aussi"
                        + " ses machines plus anciennes.");

        assertThat(SentenceDivision.divide(text, text.sentences().get(0))).isNull();
    }

    @Test
    void specs_ofTheCatalogue_readAsFrench() {
        assertThat(ChipSpecs.memory(ChipCatalogue.standard().find("A800").orElseThrow()))
                .contains("80\u00A0Go de mémoire HBM2e");
        assertThat(ChipSpecs.interconnect(ChipCatalogue.standard().find("H800").orElseThrow()))
                .as("a disputed value is passed over")
                .isEmpty();
    }
}
