package fr.titraille.dto;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.titraille.rule.ArticleChange;
import fr.titraille.text.TextRange;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
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

    /**
     * The change that this names.
     *
     * @param path where it stands in the request, such as {@code changes[2]}
     * @throws InvalidFieldException if it names none, or lacks a field
     */
    ArticleChange toChange(String path) {
        return switch (kind == null ? "" : kind) {
            case "relevel" -> new ArticleChange.Relevel(given(block, path, "block"), headingLevel(path));
            case "to-heading" -> new ArticleChange.ToHeading(given(block, path, "block"), headingLevel(path));
            case "to-title" -> new ArticleChange.ToTitle(given(block, path, "block"));
            case "to-list" ->
                new ArticleChange.ToList(
                        given(block, path, "block"), given(endBlock, path, "endBlock"), Boolean.TRUE.equals(ordered));
            case "split-paragraph" ->
                new ArticleChange.SplitParagraph(given(block, path, "block"), given(start, path, "start"));
            case "word-heading" -> new ArticleChange.WordHeading(given(block, path, "block"));
            case "describe-image" ->
                new ArticleChange.DescribeImage(given(block, path, "block"), given(text, path, "text"));
            case "mark-language" ->
                new ArticleChange.MarkLanguage(given(block, path, "block"), range(path), given(text, path, "text"));
            case "metadata" -> toMetadataChange(path);
            default -> throw new InvalidFieldException(path + ".kind", "field.invalid");
        };
    }

    private ArticleChange toMetadataChange(String path) {
        if (seoTitle != null) {
            return new ArticleChange.SetSeoTitle(seoTitle);
        }
        if (canonicalUrl != null) {
            return new ArticleChange.SetCanonicalUrl(canonicalUrl);
        }
        if (publishedAt != null) {
            return new ArticleChange.SetPublishedAt(date(publishedAt, path + ".publishedAt"));
        }
        if (modifiedAt != null) {
            return new ArticleChange.SetModifiedAt(date(modifiedAt, path + ".modifiedAt"));
        }
        return new ArticleChange.NameAuthors(given(text, path, "text"), given(authors, path, "authors"));
    }

    private static OffsetDateTime date(String value, String path) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw new InvalidFieldException(path, "field.date").causedBy(e);
        }
    }

    private int headingLevel(String path) {
        int value = given(level, path, "level");
        if (value < 1 || value > 6) {
            throw new InvalidFieldException(path + ".level", "field.invalid");
        }
        return value;
    }

    private TextRange range(String path) {
        int from = given(start, path, "start");
        int to = given(end, path, "end");
        if (from < 0 || to < from) {
            throw new InvalidFieldException(path + ".start", "field.invalid");
        }
        return new TextRange(from, to);
    }

    private static <T> T given(@Nullable T value, String path, String field) {
        if (value == null) {
            throw new InvalidFieldException(path + "." + field, "field.required");
        }
        return value;
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
