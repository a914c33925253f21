package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs cut in two and links set: markup beside the text stays. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markdown|Un **essai**[^1] long. Une suite ![p](a.png \"t\") là.|Un **essai**[^1] long.¶¶Une suite"
                        + " ![p](a.png \"t\") là.",
                "markdown|> [!NOTE]¶> Un essai. Une suite.|> [!NOTE]¶> Un essai.¶> ¶> Une suite.",
                "markdown|Un essai.¶Une suite {{< x >}} là.|Un essai.¶¶Une suite {{< x >}} là.",
                "html|<p id=a class=\"l\">Un <b data-x>essai</b>. Une <my-x>suite</my-x>.</p>|<p id=a class=\"l\">Un"
                        + " <b data-x>essai</b>.</p>¶<p class=\"l\">Une <my-x>suite</my-x>.</p>",
                "text|Un essai. Une suite.|Un essai.¶¶Une suite."
            })
    void write_paragraphCutInTwo_isCutWhereItStands(String format, String source, String expected) {
        String end = format.equals("html") ? "<p>Fin.</p>" : "\n\nFin.";
        Article article = Formats.standard().read(format, source.replace('¶', '\n') + end);
        Block.Paragraph whole =
                (Block.Paragraph) article.blocks().get(article.blocks().size() - 2);
        int cut = whole.text().indexOf(". ") + 1;
        RichText content = whole.content();
        List<Block> blocks =
                new ArrayList<>(article.blocks().subList(0, article.blocks().size() - 2));
        blocks.add(new Block.Paragraph(content.slice(new TextRange(0, cut)), null));
        blocks.add(new Block.Paragraph(
                content.slice(new TextRange(cut + 1, content.text().length())), null));
        blocks.add(article.blocks().get(article.blocks().size() - 1));
        assertThat(Formats.standard().write(format, article.withBlocks(blocks)))
                .isEqualTo(expected.replace('¶', '\n') + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markdown|Un essai[^1] de Baidu ![p](a.png \"t\") là.|Un essai[^1] de [Baidu](/baidu) ![p](a.png"
                        + " \"t\") là.",
                "markdown|Baidu `x` ouvre.|[Baidu](/baidu) `x` ouvre.",
                "html|<p class=a>Un <kbd>x</kbd> de Baidu.</p>|<p class=a>Un <kbd>x</kbd> de <a"
                        + " href=\"/baidu\">Baidu</a>.</p>"
            })
    void write_linkSet_isSetWhereTheWordStands(String format, String source, String expected) {
        Article article = Formats.standard().read(format, source);
        Block.Paragraph paragraph = (Block.Paragraph) article.blocks().get(0);
        int at = paragraph.text().indexOf("Baidu");
        List<Mark> marks = new ArrayList<>(paragraph.content().marks());
        marks.add(new Mark(Mark.Kind.LINK, new TextRange(at, at + 5), Map.of("href", "/baidu")));
        Block linked = new Block.Paragraph(new RichText(paragraph.text(), marks), paragraph.origin());
        assertThat(Formats.standard().write(format, article.withBlocks(List.of(linked))))
                .isEqualTo(expected);
    }
}
