package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are compared and kept in maps, whatever format they were read from. */
class ArticleIdentityTest {

    private static final String BLOCKS =
            "[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"La halle ouvre lundi.\"}]}]";

    @Test
    void hashCode_ofJsonBlocks_comesToAnEnd() {
        Article article = Formats.standard().read("strapi-blocks", BLOCKS);
        assertThat(article).isEqualTo(article.withTitle(article.title()));
        assertThat(article.hashCode())
                .isEqualTo(article.withTitle(article.title()).hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|La halle ouvre lundi.",
                "markdown|La **halle** ouvre lundi.",
                "html|<p>La halle ouvre lundi.</p>"
            })
    void hashCode_ofText_isThatOfAnEqualArticle(String format, String content) {
        Article article = Formats.standard().read(format, content);
        assertThat(article.hashCode())
                .isEqualTo(article.withTitle(article.title()).hashCode());
    }
}
