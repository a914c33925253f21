package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.format.Formats;
import fr.titraille.text.ResourceLines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of bending a source, in tables of our own sentences: what is bent is an error, what is told otherwise is none. */
class DistortionsTest {

    private static AnalyzedArticle read(String format, String text) {
        return Analyzer.french().analyze(Formats.standard().read(format, text));
    }

    private static boolean isFaithful(List<String> row) {
        String rewrite = row.get(2).replace("¶", "\n\n");
        return Fidelity.french()
                .compare(read("text", row.get(1)), read("markdown", rewrite), Fidelity.Scope.PARTIAL)
                .faithful();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writing", "scales", "derived", "orders", "claims", "parties"})
    void compare_tableOfOneDistortion_tellsBentFromFaithful(String table) {
        List<List<String>> rows = ResourceLines.table(DistortionsTest.class, "distortions/" + table + ".tsv", 3);
        assertThat(rows).as("rows").hasSizeGreaterThanOrEqualTo(6);
        assertThat(rows)
                .allSatisfy(row -> assertThat(isFaithful(row))
                        .as("%s", row)
                        .isEqualTo(row.get(0).equals("faithful")));
    }
}
