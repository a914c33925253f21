package fr.titraille.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.article.RichText;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bounds that the types of {@code core/article} declare are found by Bean Validation. */
class ArticleConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static List<String> violated(Article article) {
        return VALIDATOR.validate(article).stream()
                .map(v -> v.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private static final Article ARTICLE = Article.of(List.of(new Block.Paragraph("Un.")));

    @Test
    void validate_ordinaryArticle_hasNoViolation() {
        assertThat(violated(ARTICLE.withKeyphrase(Keyphrase.of("puces IA")))).isEmpty();
    }

    @Test
    void validate_blankKeyphrase_isFound() {
        assertThat(violated(ARTICLE.withKeyphrase(Keyphrase.of(" ")))).containsExactly("keyphrase.text");
    }

    @Test
    void validate_imageWithoutExtent_isFound() {
        List<Block> blocks =
                List.of(new Block.Paragraph("Un."), new Block.Image("a.jpg", null, null, null, 0, -1, null));
        assertThat(violated(ARTICLE.withBlocks(blocks))).containsExactly("blocks[1].height", "blocks[1].width");
        Metadata metadata = Metadata.EMPTY.withImages(List.of(new ImageInfo("a.jpg", null, null, null, 0, 675)));
        assertThat(violated(ARTICLE.withMetadata(metadata))).containsExactly("metadata.images[0].width");
    }

    @Test
    void validate_negativeDepthAndBlankAuthor_areFound() {
        Block list = new Block.ListBlock(false, List.of(new Block.ListBlock.Item(RichText.plain("un"), -1)), null);
        assertThat(violated(ARTICLE.withBlocks(List.of(list)))).containsExactly("blocks[0].items[0].depth");
        assertThat(violated(ARTICLE.withMetadata(Metadata.EMPTY.withAuthors(List.of("")))))
                .containsExactly("metadata.authors[0].<list element>");
    }
}
