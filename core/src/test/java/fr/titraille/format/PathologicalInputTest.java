package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.titraille.article.Article;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile or merely huge input is read in bounded time, or refused in one line that repeats nothing of it. */
class PathologicalInputTest {

    private static final Duration BOUND = Duration.ofSeconds(8);

    static Stream<String> inputs() {
        return Stream.of(
                "Une puce.\n\n".repeat(100_000),
                "mot ".repeat(250_000),
                "«".repeat(10_000) + " fin",
                "<div>".repeat(50_000) + "x",
                "<b><i>".repeat(20_000) + "x",
                "<ul><li>".repeat(50_000) + "x",
                "<table><tr><td>".repeat(20_000) + "x",
                "<blockquote>".repeat(50_000) + "x",
                "<p>x".repeat(50_000),
                "<a href=x>".repeat(50_000),
                "> ".repeat(100_000) + "x",
                "- ".repeat(100_000) + "x",
                "*a **a ".repeat(20_000),
                "*".repeat(100_000) + "a",
                "[".repeat(100_000),
                "![[]()".repeat(5_000),
                "`a``b".repeat(50_000),
                "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(50_000),
                "a\n".repeat(100_000),
                "<!--".repeat(50_000),
                "&amp".repeat(100_000),
                "\u0301".repeat(100_000),
                "e\u0301".repeat(100_000),
                "- x\n".repeat(50_000),
                "ligne de texte qui se poursuit au-delà de la marge\n".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void read_pathological_endsInTime(String content) {
        for (String format : new String[] {"text", "html", "markdown"}) {
            assertTimeoutPreemptively(BOUND, () -> {
                Article article = Formats.standard().read(format, content);
                assertThat(Formats.standard().write(format, article)).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strapi-blocks", "lexical", "prosemirror", "portable-text", "contentful", "editorjs"})
    void read_hostileJson_isRefusedInOneLine(String format) {
        for (String content : List.of(
                "[".repeat(100_000),
                "{\"content\":[".repeat(50_000),
                "{\"root\":{\"children\":[".repeat(50_000),
                "[{\"type\":\"list\",\"children\":[".repeat(2_000) + "]}".repeat(2_000) + "]",
                "\"" + "secret".repeat(900_000),
                "PK\3\4",
                "")) {
            assertTimeoutPreemptively(
                    BOUND,
                    () -> assertThatThrownBy(() -> Formats.standard().read(format, content))
                            .isInstanceOf(FormatException.class)
                            .hasMessageNotContaining("secret")
                            .hasMessageNotContaining("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strapi-blocks", "lexical", "prosemirror", "portable-text", "contentful", "editorjs"})
    void write_manyBlocks_endsInTime(String format) {
        Article article = Formats.standard().read("text", "Une puce, puis une autre.\n\n".repeat(20_000));
        assertTimeoutPreemptively(BOUND, () -> {
            String written = Formats.standard().write(format, article);
            Article read = written.length() > Limits.MAX_CHARACTERS
                    ? article
                    : Formats.standard().read(format, written);
            assertThat(Formats.standard().write(format, read)).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void read_tooLong_isRefusedInOneLine(String format) {
        String content = "secret ".repeat(800_000);
        assertThatThrownBy(() -> Formats.standard().read(format, content))
                .isInstanceOf(FormatException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void read_binary_isRefused(String format) {
        assertThatThrownBy(() -> Formats.standard().read(format, "PK\3\4\0\0")).isInstanceOf(FormatException.class);
    }
}
