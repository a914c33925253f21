package fr.titraille.predication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.syntax.ConlluTrees;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PredicationsTest {

    private static final List<String> WORDS = List.of(
            "Nvidia",
            "a",
            "acheté",
            "des",
            "puces",
            "et",
            "Meta",
            "60",
            "000",
            ",",
            "que",
            "dont",
            "ne",
            "pas",
            "selon",
            "l’",
            "usine",
            "vendre",
            "se",
            "voir",
            "fait",
            "«",
            "»",
            "est",
            "chère",
            "livraison",
            "de",
            "à",
            "par",
            ".",
            "?",
            "qui",
            "où",
            "en",
            "y",
            "lui",
            ":",
            ";",
            "(",
            ")",
            "\u0000",
            "é",
            "🙂",
            "-t-il",
            "auquel",
            "pour",
            "si");

    private static Predication only(String text, String verb) {
        return Predications.of(Analyzer.french().analyze(text)).all().stream()
                .filter(p -> p.lemma().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    private static String in(String text, Argument argument) {
        return argument.in(text);
    }

    @Test
    void over_givenTrees_undoesThePassive() {
        ConlluTrees.Parsed parsed = ConlluTrees.tree(
                "La puce est gravée par TSMC.",
                "La 2 det; puce 4 nsubj:pass; est 4 aux:pass; gravée 0 root; par 6 case; TSMC 4 obl:agent; . 4 punct");
        Predication graver =
                Predications.over(parsed.text(), parsed.trees()).all().get(0);
        assertThat(graver.passive()).isTrue();
        assertThat(graver.agent().orElseThrow().in(parsed.text().text())).isEqualTo("TSMC");
        assertThat(graver.patient().orElseThrow().in(parsed.text().text())).isEqualTo("La puce");
    }

    @Test
    void agent_ofARelative_isTheAntecedentWithoutTheClause() {
        String text = "Le groupe, qui a fermé deux usines, recrute.";
        Argument agent = only(text, "fermer").agent().orElseThrow();
        assertThat(in(text, agent)).isEqualTo("Le groupe");
        assertThat(agent.restoration()).isEqualTo(Restoration.RELATIVE);
    }

    @Test
    void recipient_whoIsAllowed_doesTheInfinitive() {
        String text = "La ville a permis à Orange de creuser une tranchée.";
        Predication creuser = only(text, "creuser");
        assertThat(in(text, creuser.agent().orElseThrow())).isEqualTo("Orange");
        assertThat(creuser.modality()).isEqualTo(Modality.ALLOWED);
        assertThat(creuser.governor().orElseThrow().link()).isEqualTo(Governor.Link.INFINITIVE);
    }

    @Test
    void conjuncts_ofAnObject_standApart() {
        String text = "Oracle a loué trois serveurs et deux usines.";
        assertThat(only(text, "louer").patient().orElseThrow().each())
                .extracting(a -> a.in(text))
                .containsExactly("trois serveurs", "deux usines");
    }

    @Test
    void elidedVerb_afterACount_isRestored() {
        String text = "Oracle a acheté 40 000 puces, Meta 60 000 et Microsoft 90 000.";
        List<Predication> all = Predications.of(Analyzer.french().analyze(text)).all();
        assertThat(all).hasSize(3).allSatisfy(p -> assertThat(p.lemma()).isEqualTo("acheter"));
        assertThat(in(text, all.get(2).agent().orElseThrow())).isEqualTo("Microsoft");
        assertThat(in(text, all.get(2).patient().orElseThrow())).isEqualTo("90 000");
    }

    @Test
    void causer_isNotTheAgent() {
        String text = "Meta a fait construire un centre par Bouygues.";
        Predication construire = only(text, "construire");
        assertThat(in(text, construire.causer().orElseThrow())).isEqualTo("Meta");
        assertThat(in(text, construire.agent().orElseThrow())).isEqualTo("Bouygues");
    }

    @Test
    void all_isKeptWithTheText() {
        AnalyzedText text = Analyzer.french().analyze("Intel ferme une usine.");
        assertThat(Predications.of(text)).isSameAs(Predications.of(text));
        Predication fermer = Predications.of(text).all().get(0);
        assertThat(Predications.of(text).at(fermer.head())).containsSame(fermer);
        assertThat(Predications.of(text).in(text.sentences().get(0))).containsExactly(fermer);
    }

    @RepeatedTest(40)
    void of_wordsInAnyOrder_neverThrowsAndStaysInBounds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        AnalyzedText analyzed = Analyzer.french().analyze(text.toString());
        for (Predication predication : Predications.of(analyzed).all()) {
            assertThat(predication.range().end()).isLessThanOrEqualTo(text.length());
            for (Argument argument : predication.arguments()) {
                assertThat(argument.range().end()).isLessThanOrEqualTo(text.length());
                assertThat(argument.range().isEmpty()).isFalse();
            }
            int steps = 0;
            for (Governor at = predication.governor().orElse(null);
                    at != null;
                    at = at.predication().governor().orElse(null)) {
                assertThat(++steps).as("the chain of governors ends").isLessThan(1_000);
            }
        }
    }

    @Test
    void of_oneSentenceOfTenThousandWords_endsInTime() {
        String text = "Nvidia a dit que Meta voulait acheter des puces et ".repeat(1_000) + "fin.";
        assertThat(Predications.of(Analyzer.french().analyze(text)).all()).isNotEmpty();
    }
}
