package fr.titraille.headline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingAloneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plusieurs limites demeurent. Le circuit ne tient pas encore la chaleur.|true",
                "L’eau est l’autre souci. Celle du lac suffit à peine.|false",
                "Le maire hésite. Il attend les devis.|false",
                "Le maire hésite. Cette réserve agace la région.|false",
                "Le maire hésite.|false",
            })
    void rises_firstSentence_whereTheNextReadsOnAlone(String paragraph, boolean expected) {
        AnalyzedText text = Analyzer.french().analyze(paragraph);
        assertThat(StandingAlone.rises(text, text.sentences().get(0))).isEqualTo(expected);
    }
}
