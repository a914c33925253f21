package fr.titraille.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.text.ResourceLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Figures of all types against the sentences written for it; both sets, those tuned on and those held back. */
class FigureSamplesTest {

    private record Tally(int gold, int predicted, int right, List<String> wrong) {
        double f1() {
            return 2.0 * right / (gold + predicted);
        }
    }

    @Test
    void extract_tunedSentences_agreesWithGold() {
        Tally tally = score("tune");
        assertThat(tally.f1()).as(String.join("\n", tally.wrong())).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void extract_heldBackSentences_agreesWithGold() {
        Tally tally = score("check");
        assertThat(tally.f1()).as(String.join("\n", tally.wrong())).isGreaterThanOrEqualTo(0.97);
    }

    private static Tally score(String set) {
        int gold = 0;
        int predicted = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> row : ResourceLines.table(FigureSamplesTest.class, "figure-samples.tsv", 3)) {
            if (!row.get(0).equals(set)) {
                continue;
            }
            LocalDate published = row.get(1).equals("-") ? null : LocalDate.parse(row.get(1));
            List<String> expected = new ArrayList<>();
            for (String figure : row.size() > 3 ? row.get(3).split(" ; ") : new String[0]) {
                expected.add(rounded(figure.strip()));
            }
            gold += expected.size();
            for (Figure figure : Figures.french().extract(Analyzer.french().analyze(row.get(2)), published)) {
                predicted++;
                if (expected.remove(written(figure))) {
                    right++;
                } else {
                    wrong.add("not expected: " + written(figure) + " in " + row.get(2));
                }
            }
            expected.forEach(figure -> wrong.add("missed: " + figure + " in " + row.get(2)));
        }
        return new Tally(gold, predicted, right, wrong);
    }

    private static String written(Figure figure) {
        String value = figure.date() != null ? figure.date() : String.valueOf(figure.number());
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return rounded(figure.type().name().toLowerCase(Locale.ROOT) + "=" + value + unit);
    }

    private static String rounded(String figure) {
        int equals = figure.indexOf('=');
        String type = figure.substring(0, equals);
        String[] parts = figure.substring(equals + 1).split(" ", 2);
        if (!type.equals("date")) {
            parts[0] = String.format(Locale.ROOT, "%.5g", Double.parseDouble(parts[0]));
        }
        return type + "=" + String.join(" ", parts);
    }
}
