package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {

    private static final String ARTICLE = """
            ---
            title: Titre
            date: 2025-01-02
            ---

            # Le titre

            Un *chapô* avec un [lien][1].

            <!-- titraille-disable heading-length -->
            ## Un intertitre
            * un
            * deux
              1. trois

            > Une citation
            > sur deux lignes

            ![Une puce](puce.jpg "Légende")

            | a | b |
            |---|---|
            | 1 | 2 |

            [1]: https://exemple.fr
            """;

    private static Article read(String content) {
        return Formats.standard().read("markdown", content);
    }

    private static String write(Article article) {
        return Formats.standard().write("markdown", article);
    }

    @Test
    void read_article_hasEachBlock() {
        Article article = read(ARTICLE);
        assertThat(article.title()).isEqualTo("Le titre");
        assertThat(article.blocks())
                .extracting(b -> b.getClass().getSimpleName())
                .containsExactly(
                        "Embed",
                        "Embed",
                        "Paragraph",
                        "Embed",
                        "Heading",
                        "ListBlock",
                        "Quote",
                        "Image",
                        "Table",
                        "Embed");
        assertThat(article.plainText().text())
                .isEqualTo("Un chapô avec un lien.\n\nUn intertitre\n\nun\ndeux\ntrois\n\n"
                        + "Une citation sur deux lignes\n\na\tb\n1\t2");
        assertThat(article.blocks().get(2))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        p -> assertThat(p.content().marks())
                                .containsExactly(
                                        Mark.of(Mark.Kind.EMPHASIS, 3, 8), Mark.link(17, 21, "https://exemple.fr")));
    }

    @Test
    void write_unchanged_isEveryLineAsItCame() {
        assertThat(write(read(ARTICLE)).replaceAll("\n+", "\n")).isEqualTo(ARTICLE.replaceAll("\n+", "\n"));
    }

    @Test
    void write_titleChanged_standsWhereItStood() {
        assertThat(write(read("Avant.\n\n# Titre\n\nAprès.\n").withTitle("Un autre")))
                .isEqualTo("Avant.\n\n# Un autre\n\nAprès.\n");
    }

    @Test
    void write_oneBlockChanged_leavesTheOthersAsTheyCame() {
        Article article = read("*  un\n*  deux\n\nUn __gras__ étrange.\n\nLa fin.\n");
        int end = article.plainText().text().length();
        assertThat(write(article.edit(List.of(TextEdit.replace(end - 4, end, "suite.")))))
                .isEqualTo("*  un\n*  deux\n\nUn __gras__ étrange.\n\nLa suite.\n");
    }

    @Test
    void write_headingInserted_isPlainMarkdown() {
        Article article = read("Un.\n\nDeux.\n");
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.add(1, new Block.Heading(2, "1. Ce que *change* l’IA #"));
        assertThat(write(article.withBlocks(blocks))).isEqualTo("Un.\n\n## 1. Ce que \\*change\\* l’IA \\#\n\nDeux.\n");
    }

    @Test
    void read_htmlInside_isReadAsHtml() {
        Article article = read(
                "<figure><img src=\"a.jpg\" alt=\"x\"><figcaption>Légende</figcaption></figure>\n\nH<sub>2</sub>O<br>ligne\n");
        assertThat(Origins.bare(article.blocks().get(0)))
                .isEqualTo(new Block.Image("a.jpg", "x", "Légende", null, null, null, null));
        assertThat(article.blocks().get(1)).isInstanceOfSatisfying(Block.Paragraph.class, p -> {
            assertThat(p.text()).isEqualTo("H2O\nligne");
            assertThat(p.content().marks())
                    .containsExactly(Mark.of(Mark.Kind.SUBSCRIPT, 1, 2), Mark.of(Mark.Kind.LINE_BREAK, 3, 4));
        });
    }

    @Test
    void read_any_originsPointIntoTheInput() {
        assertThat(read(ARTICLE).blocks())
                .extracting(b -> Objects.requireNonNull(
                                Objects.requireNonNull(b.origin()).range())
                        .of(ARTICLE)
                        .strip())
                .contains("# Le titre", "## Un intertitre", "![Une puce](puce.jpg \"Légende\")");
    }
}
