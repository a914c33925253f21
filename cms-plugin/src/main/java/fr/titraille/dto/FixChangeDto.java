package fr.titraille.dto;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.titraille.rule.ArticleChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mend that no edit of text expresses.
 *
 * @param kind {@code relevel}, {@code to-heading}, {@code to-title}, {@code to-list}, {@code split-paragraph}, {@code
 *     word-heading}, {@code describe-image}, {@code mark-language} or {@code metadata}
 * @param block number of the body block, from 0
 * @param endBlock one past the last block of a list
 * @param level the heading's level
 * @param start first UTF-16 unit of the block's own text: of the second part, or of the marked stretch
 * @param text an alternative text, or a language code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FixChangeDto(
        String kind,
        @Nullable Integer block,
        @Nullable Integer endBlock,
        @Nullable Integer level,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Boolean ordered,
        @Nullable String text,
        @Nullable String seoTitle,
        @Nullable String canonicalUrl,
        @Nullable List<String> authors) {

    /** The shape of a change. */
    public static FixChangeDto of(ArticleChange change) {
        String kind = change.kind();
        if (change instanceof ArticleChange.Relevel c) {
            return at(kind, c.block(), null, c.level(), null, null, null, null);
        }
        if (change instanceof ArticleChange.ToHeading c) {
            return at(kind, c.block(), null, c.level(), null, null, null, null);
        }
        if (change instanceof ArticleChange.ToTitle c) {
            return at(kind, c.block(), null, null, null, null, null, null);
        }
        if (change instanceof ArticleChange.ToList c) {
            return at(kind, c.first(), c.end(), null, null, null, c.ordered(), null);
        }
        if (change instanceof ArticleChange.SplitParagraph c) {
            return at(kind, c.block(), null, null, c.offset(), null, null, null);
        }
        if (change instanceof ArticleChange.WordHeading c) {
            return at(kind, c.block(), null, null, null, null, null, null);
        }
        if (change instanceof ArticleChange.DescribeImage c) {
            return at(kind, c.block(), null, null, null, null, null, c.alt());
        }
        if (change instanceof ArticleChange.MarkLanguage c) {
            return at(kind, c.block(), null, null, c.range().start(), c.range().end(), null, c.language());
        }
        ArticleChange.WithMetadata c = (ArticleChange.WithMetadata) change;
        return new FixChangeDto(
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                c.metadata().seoTitle(),
                c.metadata().canonicalUrl(),
                c.metadata().authors());
    }

    private static FixChangeDto at(
            String kind,
            int block,
            @Nullable Integer endBlock,
            @Nullable Integer level,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Boolean ordered,
            @Nullable String text) {
        return new FixChangeDto(kind, block, endBlock, level, start, end, ordered, text, null, null, null);
    }
}
