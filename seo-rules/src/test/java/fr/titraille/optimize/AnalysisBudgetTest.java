package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalysisCount;
import fr.titraille.article.Article;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.format.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one optimization of the README's sample may cost, counted: an article and its sources are read once. */
class AnalysisBudgetTest {

    private static final Path ARTICLES = Path.of("..", "examples", "articles");
    private static final String SAMPLE = "04-page-aspiree-tpu.txt";

    /** Bodies of one run: the copy as it came, and each state whose body is another. */
    private static final int OWN_BODIES = 15;

    /** Of an article of the archive: as it came, cleaned, structured and repaired. */
    private static final int ARCHIVED_BODIES = 3;

    private static final int INDEXES = 3;

    @Test
    void theSampleAloneIsAnalysedOnce() throws IOException {
        Article sample = read(ARTICLES.resolve(SAMPLE));
        Cost cost = optimize(sample, List.of());

        assertThat(cost.bodies()).isPositive().isLessThanOrEqualTo(OWN_BODIES);
        assertThat(cost.indexes()).isPositive().isLessThanOrEqualTo(INDEXES);
    }

    @Test
    void theArchiveIsAnalysedOnce() throws IOException {
        Article sample = read(ARTICLES.resolve(SAMPLE));
        List<Article> archive = others();
        Cost cost = optimize(sample, archive);

        assertThat(archive).hasSizeGreaterThan(5);
        assertThat(cost.bodies()).isLessThanOrEqualTo(OWN_BODIES + ARCHIVED_BODIES * archive.size());
        assertThat(cost.indexes()).isLessThanOrEqualTo(INDEXES);
    }

    private static Cost optimize(Article article, List<Article> archive) {
        long bodies = AnalysisCount.articles();
        long indexes = SourceTexts.built();
        Optimization done = Optimizer.french().optimize(article, archive, OptimizerOptions.DEFAULT, Locale.FRENCH);
        assertThat(done.changes()).isNotEmpty();
        return new Cost(AnalysisCount.articles() - bodies, SourceTexts.built() - indexes);
    }

    private record Cost(long bodies, long indexes) {}

    private static List<Article> others() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(
                            f -> f.toString().endsWith(".txt") || f.toString().endsWith(".html"))
                    .filter(f -> !f.endsWith(SAMPLE))
                    .sorted()
                    .map(AnalysisBudgetTest::read)
                    .toList();
        }
    }

    private static Article read(Path file) {
        try {
            String format = file.toString().endsWith(".html") ? "html" : "text";
            return Formats.standard().read(format, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
