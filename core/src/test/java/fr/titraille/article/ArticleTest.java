package fr.titraille.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Article ARTICLE = Article.of(List.of(
            new Block.Heading(2, "Un titre"),
            new Block.Image("a.jpg", null, null, null, null, null, null),
            new Block.Paragraph(new RichText("Le texte est court.", List.of(Mark.of(Mark.Kind.STRONG, 3, 8))), null),
            new Block.ListBlock(
                    false,
                    List.of(
                            new Block.ListBlock.Item(RichText.plain("un"), 0),
                            new Block.ListBlock.Item(RichText.plain("deux"), 1)),
                    null)));

    @Test
    void plainText_blocks_areJoinedByABlankLineImagesLeftOut() {
        assertThat(ARTICLE.plainText().text()).isEqualTo("Un titre\n\nLe texte est court.\n\nun\ndeux");
        assertThat(ARTICLE.plainText().ranges())
                .containsExactly(
                        new TextRange(0, 8), new TextRange(8, 8), new TextRange(10, 29), new TextRange(31, 38));
        assertThat(ARTICLE.plainText().blockAt(10)).isEqualTo(2);
        assertThat(ARTICLE.plainText().blockAt(9)).isEqualTo(-1);
    }

    @Test
    void outline_headings_haveLevelTextAndPlace() {
        assertThat(ARTICLE.outline().entries())
                .containsExactly(new Outline.Entry(2, "Un titre", 0, new TextRange(0, 8)));
    }

    @Test
    void edit_insideABlock_movesItsMarks() {
        Article edited = ARTICLE.edit(List.of(TextEdit.replace(10, 12, "Ce")));
        assertThat(edited.blocks().get(2).text()).isEqualTo("Ce texte est court.");
        Article longer = ARTICLE.edit(List.of(TextEdit.insert(10, "Mais ")));
        assertThat(longer.blocks().get(2))
                .isEqualTo(new Block.Paragraph(
                        new RichText("Mais Le texte est court.", List.of(Mark.of(Mark.Kind.STRONG, 8, 13))), null));
    }

    @Test
    void edit_listItem_changesThatItemAlone() {
        Article edited = ARTICLE.edit(List.of(TextEdit.replace(34, 38, "trois")));
        assertThat(edited.plainText().text()).endsWith("un\ntrois");
    }

    @Test
    void edit_acrossBlocks_isLeftOut() {
        assertThat(ARTICLE.edit(List.of(TextEdit.delete(5, 15)))).isEqualTo(ARTICLE);
    }

    @Test
    void heading_levelOutOfBounds_isRefused() {
        assertThatThrownBy(() -> new Block.Heading(7, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    @Test
    void richText_markPastItsEnd_isRefused() {
        assertThatThrownBy(() -> new RichText("un", List.of(Mark.of(Mark.Kind.STRONG, 0, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
