package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,       2024-01-01, 2024-12-31",
        "2024-H2,    2024-07-01, 2024-12-31",
        "2025-Q2,    2025-04-01, 2025-06-30",
        "2024-02,    2024-02-01, 2024-02-29",
        "2024-05-01, 2024-05-01, 2024-05-01"
    })
    void parse_isoValue_spansItsDays(String iso, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(iso).orElseThrow();
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--08", "--02-29", "--12-31"})
    void parse_noYear_isKeptAndHasNoPlace(String iso) {
        PartialDate date = PartialDate.parse(iso).orElseThrow();
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.hasYear()).isFalse();
        assertThatThrownBy(date::first).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mai",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "--02-30",
                "2024-Q5",
                "2024-H3",
                "2024-5-1",
                "0000"
            })
    void parse_noSuchDate_isEmpty(String iso) {
        assertThat(PartialDate.parse(iso)).isEmpty();
    }

    @Test
    void constructor_noSuchDate_isRefused() {
        assertThatThrownBy(() -> new PartialDate(2024, PartialDate.Precision.YEAR, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(0, PartialDate.Precision.QUARTER, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-Q4, true",
        "2024-Q4, 2024-12-31, true",
        "2024-Q4, 2024, false",
        "--05, --05, true",
        "--05, 2024-05, false",
        "2024-05, 2024-05, true"
    })
    void contains_otherDate_tellsWhetherItLiesInIt(String outer, String inner, boolean expected) {
        assertThat(PartialDate.parse(outer)
                        .orElseThrow()
                        .contains(PartialDate.parse(inner).orElseThrow()))
                .isEqualTo(expected);
    }

    @Test
    void of_day_isThatDay() {
        assertThat(PartialDate.of(LocalDate.of(2026, 5, 1)).iso()).isEqualTo("2026-05-01");
    }
}
