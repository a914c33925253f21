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
 * @param text an alternative text, a language code, or the author whose place {@code authors} take
 * @param publishedAt ISO 8601, as {@code modifiedAt}; of {@code metadata} only what changes is given
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
        @Nullable List<String> authors,
        @Nullable String publishedAt,
        @Nullable String modifiedAt) {

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
        return metadata(kind, (ArticleChange.OfMetadata) change);
    }

    private static FixChangeDto metadata(String kind, ArticleChange.OfMetadata change) {
        String seoTitle = change instanceof ArticleChange.SetSeoTitle c ? c.seoTitle() : null;
        String canonicalUrl = change instanceof ArticleChange.SetCanonicalUrl c ? c.canonicalUrl() : null;
        String publishedAt = change instanceof ArticleChange.SetPublishedAt c
                ? c.publishedAt().toString()
                : null;
        String modifiedAt =
                change instanceof ArticleChange.SetModifiedAt c ? c.modifiedAt().toString() : null;
        String byline = change instanceof ArticleChange.NameAuthors c ? c.byline() : null;
        List<String> authors = change instanceof ArticleChange.NameAuthors c ? c.names() : null;
        return new FixChangeDto(
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                byline,
                seoTitle,
                canonicalUrl,
                authors,
                publishedAt,
                modifiedAt);
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
        return new FixChangeDto(kind, block, endBlock, level, start, end, ordered, text, null, null, null, null, null);
    }
}
