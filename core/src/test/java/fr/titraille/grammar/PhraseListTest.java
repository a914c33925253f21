package fr.titraille.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseListTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', textBlock = """
        en raison de;          Le site ferme en raison du gel.;            en raison du
        en raison de;          Fermé en raison d’une panne.;               en raison d’
        à cause de;            Retardé à cause des grèves.;                à cause des
        grâce à;               Il gagne grâce aux ventes.;                 grâce aux
        bien que;              Il part bien qu'il neige.;                  bien qu'
        <être> en mesure de;   Elle était en mesure de payer.;             était en mesure de
        <déclarer>;            Le maire a déclaré forfait.;                déclaré
        d'ici à;               Le pont ouvre d’ici à mai.;                 d’ici à
        aujourd'hui;           On vote aujourd’hui.;                       aujourd’hui
        du moins;              C'est vrai, du moins ici.;                  du moins
        """)
    void in_text_findsThePhraseInItsForms(String phrase, String sentence, String expected) {
        AnalyzedText text = Analyzer.french().analyze(sentence);
        assertThat(PhraseList.of(List.of(phrase)).in(text)).singleElement().satisfies(hit -> {
            String found = sentence.substring(
                    text.token(hit.first()).start(), text.token(hit.end() - 1).end());
            assertThat(found).isEqualTo(expected);
            assertThat(hit.value()).isEqualTo(phrase);
        });
    }

    @Test
    void in_contractionInThePhrase_matchesItselfOnly() {
        AnalyzedText text = Analyzer.french().analyze("Il en reste de moins en moins.");
        assertThat(PhraseList.of(List.of("du moins")).in(text)).isEmpty();
    }

    @Test
    void at_twoPhrases_takesTheLonger() {
        PhraseList<Integer> list = PhraseList.<Integer>builder()
                .add("sans", 1)
                .add("sans doute", 2)
                .add("sans doute possible", 3)
                .build();
        AnalyzedText text = Analyzer.french().analyze("C'est sans doute vrai.");
        assertThat(list.in(text)).extracting(PhraseList.Hit::value).containsExactly(2);
        assertThat(list.anyIn(text, 0, 2)).isFalse();
        assertThat(list.at(text, 2, 3)).isEqualTo(new PhraseList.Hit<>(1, 2, 3));
    }

    @Test
    void add_nothing_isRefused() {
        assertThatThrownBy(() -> PhraseList.of(List.of(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hedges_text_haveTheirLevels() {
        AnalyzedText text = Analyzer.french()
                .analyze("Selon le maire, le pont rouvrira sans doute d’ici à juin, à condition que le temps le"
                        + " permette.");
        assertThat(Hedges.in(text, 0, text.size()))
                .extracting(hit -> hit.value().level())
                .containsExactly(
                        Hedge.Level.REPORTED, Hedge.Level.PROBABLE, Hedge.Level.PLANNED, Hedge.Level.CONDITIONAL);
    }
}
