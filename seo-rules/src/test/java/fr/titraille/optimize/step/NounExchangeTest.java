package fr.titraille.optimize.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.text.TextEdit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounExchangeTest {

    private static final String ELSEWHERE = " Les stocks de puces de calcul baissent partout.";

    private static @Nullable TextEdit exchange(String text) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        return new NounExchange(analyzed, KeyphraseMatcher.of("puces AMD"))
                .in(analyzed.sentences().get(0));
    }

    @Test
    void in_sameComplementElsewhere_givesTheKeyphrasesNoun() {
        TextEdit edit = exchange("AMD promet des semi-conducteurs de calcul à ses clients." + ELSEWHERE);

        assertThat(edit).isNotNull();
        assertThat(edit.replacement()).isEqualTo("puces de calcul");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMD promet des semi-conducteurs de calcul coûteux à ses clients.",
                "AMD promet certains semi-conducteurs de calcul à ses clients.",
                "AMD promet des semi-conducteurs de mémoire à ses clients.",
                "AMD promet des semi-conducteurs à ses clients.",
                "AMD promet des semi-conducteurs de calcul et dit qu’ils seront livrés.",
                "Intel promet des semi-conducteurs de calcul à ses clients.",
            })
    void in_agreementOrMeaningNotCertain_leavesTheNoun(String sentence) {
        assertThat(exchange(sentence + ELSEWHERE)).isNull();
    }
}
