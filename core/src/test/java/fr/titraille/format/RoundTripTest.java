package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final int ARTICLES = 400;

    private static List<Block> bare(Article article) {
        return article.blocks().stream().map(Origins::bare).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void readOfWritten_anyArticle_isTheSameArticle(String format) {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = new ArticleGenerator(seed).article();
            String written = Formats.standard().write(format, article);
            Article read = Formats.standard().read(format, written);
            assertThat(bare(read)).as("seed %d", seed).isEqualTo(bare(article));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void writeOfRead_unchanged_isWhatWasRead(String format) {
        for (long seed = 0; seed < ARTICLES; seed++) {
            String written = Formats.standard().write(format, new ArticleGenerator(seed).article());
            assertThat(Formats.standard().write(format, Formats.standard().read(format, written)))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }
}
