package fr.titraille.article;

import fr.titraille.text.TextEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article, whatever format it came in. Immutable.
 *
 * <pre>{@code
 * Article article = Article.of(List.of(new Block.Paragraph("Baidu a commandé des puces.")))
 *         .withTitle("Baidu commande des puces");
 * }</pre>
 *
 * @param id the caller's own name for it, echoed back
 * @param title the page's H1
 * @param standfirst the chapô
 * @param blocks the body
 */
public record Article(
        @Nullable String id,
        @Nullable String title,
        @Nullable String standfirst,
        @NotNull List<@Valid Block> blocks,
        @Valid @Nullable Keyphrase keyphrase,
        @Valid @NotNull Metadata metadata) {

    public Article {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(metadata, "metadata");
    }

    /** An article of which only the body is known. */
    public static Article of(List<? extends Block> blocks) {
        return new Article(null, null, null, List.copyOf(blocks), null, Metadata.EMPTY);
    }

    /** The body as plain text, computed anew at each call: {@code AnalyzedArticle} keeps it. */
    public PlainText plainText() {
        return PlainText.of(blocks);
    }

    /**
     * The article after edits of its plain text. An edit that spans two blocks, or touches the separator between
     * them, is left out.
     */
    public Article edit(Collection<TextEdit> edits) {
        return edits.isEmpty() ? this : withBlocks(BlockEditing.apply(this, edits));
    }

    public Article withId(@Nullable String value) {
        return new Article(value, title, standfirst, blocks, keyphrase, metadata);
    }

    public Article withTitle(@Nullable String value) {
        return new Article(id, value, standfirst, blocks, keyphrase, metadata);
    }

    public Article withStandfirst(@Nullable String value) {
        return new Article(id, title, value, blocks, keyphrase, metadata);
    }

    public Article withBlocks(List<? extends Block> value) {
        return new Article(id, title, standfirst, List.copyOf(value), keyphrase, metadata);
    }

    public Article withKeyphrase(@Nullable Keyphrase value) {
        return new Article(id, title, standfirst, blocks, value, metadata);
    }

    public Article withMetadata(Metadata value) {
        return new Article(id, title, standfirst, blocks, keyphrase, value);
    }

    /** The body's headings in order. */
    public Outline outline() {
        return Outline.of(this);
    }
}
