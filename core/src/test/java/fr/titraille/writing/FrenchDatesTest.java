package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tilde stands for a no-break space. */
class FrenchDatesTest {

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '~');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-05-01 | 1er~mai 2024      | le 1er~mai 2024                | du 1er~mai 2024                | depuis le 1er~mai 2024
        2024-08-09 | 9~août 2024       | le 9~août 2024                 | du 9~août 2024                 | depuis le 9~août 2024
        --08-09    | 9~août            | le 9~août                      | du 9~août                      | depuis le 9~août
        2024-08    | août 2024         | en août 2024                   | d’août 2024                    | depuis août 2024
        2024-03    | mars 2024         | en mars 2024                   | de mars 2024                   | depuis mars 2024
        --10       | octobre           | en octobre                     | d’octobre                      | depuis octobre
        2024       | 2024              | en 2024                        | de 2024                        | depuis 2024
        2025-Q1    | 1er~trimestre 2025 | au premier~trimestre 2025     | du premier~trimestre 2025      | depuis le premier~trimestre 2025
        2025-Q2    | 2e~trimestre 2025 | au deuxième~trimestre 2025     | du deuxième~trimestre 2025     | depuis le deuxième~trimestre 2025
        2025-H2    | 2e~semestre 2025  | au deuxième~semestre 2025      | du deuxième~semestre 2025      | depuis le deuxième~semestre 2025
        """)
    void forms_everyPrecision_areFrench(String iso, String plain, String when, String of, String since) {
        assertThat(shown(FrenchDates.plain(date(iso)))).isEqualTo(plain);
        assertThat(shown(FrenchDates.when(date(iso)))).isEqualTo(when);
        assertThat(shown(FrenchDates.of(date(iso)))).isEqualTo(of);
        assertThat(shown(FrenchDates.since(date(iso)))).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-05-03 | 2024-05-05 | du 3 au 5~mai 2024
        2024-05-01 | 2024-06-01 | du 1er~mai au 1er~juin 2024
        2023-12-30 | 2024-01-02 | du 30~décembre 2023 au 2~janvier 2024
        2024-05    | 2024-08    | de mai à août 2024
        2024-04    | 2025-01    | d’avril 2024 à janvier 2025
        2022       | 2024       | de 2022 à 2024
        2024-Q1    | 2024-Q3    | du premier~trimestre au troisième~trimestre 2024
        """)
    void range_twoDates_sharesWhatIsTheSame(String from, String to, String expected) {
        assertThat(shown(FrenchDates.range(date(from), date(to)))).isEqualTo(expected);
    }

    @Test
    void range_differentPrecisions_isRefused() {
        assertThatThrownBy(() -> FrenchDates.range(date("2024"), date("2024-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plain_noIsoDate_isGivenBack() {
        assertThat(FrenchDates.plain("l'an dernier")).isEqualTo("l'an dernier");
    }
}
