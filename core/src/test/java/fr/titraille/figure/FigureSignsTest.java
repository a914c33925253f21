package fr.titraille.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Signs before figures, times of the day, and dates of what is done in a sentence that looks ahead. */
class FigureSignsTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2025-02-10");

    @Test
    void extract_signThatTouchesThePercentage_isBelowZero() {
        assertThat(read("L’action a reculé (−5 %), puis le fonds a perdu -3,5 %."))
                .containsExactly("PERCENT −5 % -5.0", "PERCENT -3,5 % -3.5");
    }

    @Test
    void extract_spanOrListMark_keepsItsNumbersAboveZero() {
        assertThat(read("Une hausse de 10-12 % est attendue.")).noneMatch(f -> f.endsWith("-12.0"));
        assertThat(read("- 12 % de parts pour AMD")).containsExactly("PERCENT 12 % 12.0");
    }

    @Test
    void extract_timeOfTheDay_isNoFigure() {
        assertThat(read("La conférence ouvre à 20 heures 30.")).isEmpty();
    }

    @Test
    void extract_hoursAndMinutesAsALength_areOneDuration() {
        assertThat(read("L’entraînement a duré pendant 3 heures 30.")).containsExactly("DURATION 3 heures 30 3.5");
    }

    @Test
    void extract_dateAfterAParticiple_liesBehind() {
        assertThat(read("Présentée en octobre, la carte sera livrée en mai."))
                .containsExactly("DATE octobre 2024-10", "DATE mai 2025-05");
    }

    private static List<String> read(String sentence) {
        return Figures.french().extract(Analyzer.french().analyze(sentence), PUBLISHED).stream()
                .map(f -> f.type() + " " + f.text() + " " + (f.number() == null ? f.date() : f.number()))
                .map(Objects::requireNonNull)
                .toList();
    }
}
