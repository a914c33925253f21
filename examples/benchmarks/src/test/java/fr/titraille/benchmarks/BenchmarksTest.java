package fr.titraille.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;

class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(ints = {350, 750, 3000})
    void sampleArticle_hasAboutTheWordsAskedFor(int words) {
        int found = Analyzer.french().analyze(SampleArticle.of(words)).body().wordCount();
        assertThat(found).isBetween(words, words + 20);
    }

    @Test
    void benchmarks_allOnce_giveTimesAndRatios() throws Exception {
        Collection<RunResult> results =
                Benchmarks.run("-f", "0", "-wi", "0", "-i", "1", "-r", "1ms", "-p", "words=350", "-v", "SILENT");
        String table = RatioTable.of(results);
        assertThat(table)
                .contains(
                        "luceneFrenchAnalyzer",
                        "validate",
                        "proposeSubheadings",
                        "extractFacts",
                        "compare",
                        "optimize",
                        "optimizeWithArchive",
                        "openNlpTags",
                        "trees");
        assertThat(results).hasSize(15);
    }
}
