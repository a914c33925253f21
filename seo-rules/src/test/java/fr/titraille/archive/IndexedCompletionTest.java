package fr.titraille.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.optimize.Optimization;
import fr.titraille.optimize.Optimizer;
import fr.titraille.optimize.OptimizerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample articles complete one another the same from an index as passed by hand. */
class IndexedCompletionTest {

    private static final Path ARTICLES = Path.of("..", "examples", "articles");

    @TempDir
    Path folder;

    @Test
    void optimize_fromAnIndex_completesAsFromAFolder() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(Formats.standard()
                        .read("text", Files.readString(file))
                        .withId(String.valueOf(file.getFileName())));
            }
        }
        assertThat(articles).hasSizeGreaterThan(4);
        try (ArticleIndex index = ArticleIndex.write(folder)) {
            index.add(articles);
            for (Article draft : articles.subList(0, 3)) {
                List<Article> others =
                        articles.stream().filter(other -> !other.equals(draft)).toList();
                Optimization byHand =
                        Optimizer.french().optimize(draft, others, OptimizerOptions.DEFAULT, Locale.FRENCH);
                Optimization indexed =
                        Optimizer.french().optimize(draft, index, OptimizerOptions.DEFAULT, Locale.FRENCH);
                assertThat(indexed.markdown()).isEqualTo(byHand.markdown());
            }
        }
    }
}
