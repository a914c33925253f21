package fr.titraille.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import org.junit.jupiter.api.Test;

class NumeralTest {

    @Test
    void in_numbersWithoutANoun_areReadInDigitsAndWords() {
        assertThat(Numeral.in(Analyzer.french()
                        .analyze("Huit prennent le bus, vingt et un le train et 1 200 leur vélo ; un marche.")))
                .extracting(Numeral::value)
                .containsExactly(8.0, 21.0, 1200.0);
    }

    @Test
    void in_codesAndUnitsWrittenOn_areNoNumbers() {
        assertThat(Numeral.in(Analyzer.french().analyze("La H20 est gravée en 5nm.")))
                .isEmpty();
    }
}
