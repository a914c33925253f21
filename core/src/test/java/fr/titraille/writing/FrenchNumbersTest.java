package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tilde stands for a no-break space, an underscore for a thin one. */
class FrenchNumbersTest {

    private static String shown(String text) {
        return text.replace('\u00A0', '~').replace('\u202F', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0          | 0           | 0
        1600       | 1_600       | 1_600
        -1600      | -1_600      | -1_600
        61.83      | 61,83       | 61,83
        0.1234     | 0,123       | 0,123
        999        | 999         | 999
        450000000  | 450_000_000 | 450~millions
        1000000    | 1_000_000   | 1~million
        1500000    | 1_500_000   | 1,5~million
        2000000    | 2_000_000   | 2~millions
        1000000000 | 1_000_000_000 | 1~milliard
        -3e9       | -3_000_000_000 | -3~milliards
        """)
    void digitsAndWords_number_areFrench(double value, String digits, String words) {
        assertThat(shown(FrenchNumbers.digits(value))).isEqualTo(digits);
        assertThat(shown(FrenchNumbers.words(value))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1        | EUR | 1~euro
        1600     | EUR | 1_600~euros
        1e9      | USD | 1~milliard de dollars
        2.5e6    | EUR | 2,5~millions d’euros
        0.5      | GBP | 0,5~livre sterling
        3e6      | JPY | 3~millions de yens
        """)
    void money_sum_isWrittenInWords(double value, String currency, String expected) {
        assertThat(FrenchMoney.written(value, currency).map(FrenchNumbersTest::shown))
                .contains(expected);
    }

    @Test
    void money_unknownCurrency_isEmpty() {
        assertThat(FrenchMoney.written(1, "XXX")).isEmpty();
        assertThat(FrenchMoney.currencies()).contains("USD", "TWD").isSorted();
    }

    @Test
    void counted_noun_isLinkedBehindMillions() {
        assertThat(shown(FrenchNumbers.counted(2, "puces"))).isEqualTo("2~puces");
        assertThat(shown(FrenchNumbers.counted(2e6, "accélérateurs"))).isEqualTo("2~millions d’accélérateurs");
        assertThat(shown(FrenchNumbers.percent(12.5))).isEqualTo("12,5~%");
    }

    @Test
    void enumeration_parts_areJoined() {
        assertThat(Enumeration.and(List.of())).isEmpty();
        assertThat(Enumeration.and(List.of("un pont"))).isEqualTo("un pont");
        assertThat(Enumeration.and(List.of("un pont", "une route"))).isEqualTo("un pont et une route");
        assertThat(Enumeration.or(List.of("ici", "là", "ailleurs"))).isEqualTo("ici, là ou ailleurs");
    }

    @Test
    void typography_text_hasItsSignsAndCapitals() {
        assertThat(shown(FrenchTypography.quoted("on part"))).isEqualTo("«~on part~»");
        assertThat(shown(FrenchTypography.quoted("il a dit « non » hier"))).isEqualTo("«~il a dit “non” hier~»");
        assertThat(FrenchTypography.capitalized("élan")).isEqualTo("Élan");
        assertThat(FrenchTypography.capitalized("iPhone")).isEqualTo("iPhone");
        assertThat(FrenchTypography.uncapitalized("Le prix")).isEqualTo("le prix");
        assertThat(FrenchTypography.uncapitalized("AMD monte")).isEqualTo("AMD monte");
        assertThat(FrenchTypography.uncapitalized("À Paris")).isEqualTo("à Paris");
        assertThat(shown(FrenchTypography.withNoBreaks("1 600 puces à 12 % : « oui »")))
                .isEqualTo("1_600~puces à 12~%~: «~oui~»");
    }
}
