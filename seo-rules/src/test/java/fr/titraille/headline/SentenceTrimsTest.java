package fr.titraille.headline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTrimsTest {

    private static List<String> trims(String sentence) {
        AnalyzedText text = Analyzer.french().analyze(sentence);
        return SentenceTrims.of(new LedeSentence(text, text.sentences().get(0), 0), 20, 300).stream()
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La région, qui manque de fonds, vend deux gares.|La région vend deux gares.",
                "L’accord, trouvé après neuf heures de débats à Vienne, au sud de Lyon, prévoit une hausse des salaires.|L’accord prévoit une hausse des salaires.",
            })
    void of_insets_goWithBothTheirCommas(String sentence, String expected) {
        assertThat(trims(sentence)).contains(expected);
    }

    @Test
    void of_insetsInARow_leaveNoCommaBetweenSubjectAndVerb() {
        assertThat(
                        trims(
                                "L’accord, trouvé après neuf heures de débats à Vienne, au sud de Lyon, prévoit une hausse des salaires."))
                .noneMatch(line -> line.matches("L’accord [^,]*, prévoit.*"));
    }

    @Test
    void of_condition_stays() {
        assertThat(trims("La mairie fermera deux piscines, si la région ne paie pas."))
                .allMatch(t -> t.contains("si la région"));
    }
}
