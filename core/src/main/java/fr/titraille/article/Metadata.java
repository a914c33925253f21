package fr.titraille.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text.
 *
 * @param seoTitle the page's title element
 * @param sources whom the article owes its information to: « Reuters », « Financial Times »
 * @param dateline where the article says it was written, as an agency's dateline gave it: « PÉKIN/SHANGHAI »
 */
public record Metadata(
        @Nullable String seoTitle,
        @Nullable String metaDescription,
        @Nullable String slug,
        @Nullable String canonicalUrl,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime modifiedAt,
        List<@NotBlank String> authors,
        @Nullable String publisher,
        @Nullable String section,
        @Valid List<ImageInfo> images,
        List<@NotBlank String> sources,
        @Nullable String dateline) {

    /** Nothing known. */
    public static final Metadata EMPTY =
            new Metadata(null, null, null, null, null, null, List.of(), null, null, List.of(), List.of(), null);

    public Metadata {
        authors = List.copyOf(authors);
        images = List.copyOf(images);
        sources = List.copyOf(sources);
    }

    /** Metadata without a dateline. */
    public Metadata(
            @Nullable String seoTitle,
            @Nullable String metaDescription,
            @Nullable String slug,
            @Nullable String canonicalUrl,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt,
            List<String> authors,
            @Nullable String publisher,
            @Nullable String section,
            List<ImageInfo> images,
            List<String> sources) {
        this(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                null);
    }

    public Metadata withSeoTitle(@Nullable String value) {
        return new Metadata(
                value,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withMetaDescription(@Nullable String value) {
        return new Metadata(
                seoTitle,
                value,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withSlug(@Nullable String value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                value,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withCanonicalUrl(@Nullable String value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                value,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withModifiedAt(@Nullable OffsetDateTime value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                value,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withPublishedAt(@Nullable OffsetDateTime value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                value,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withAuthors(List<String> value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                value,
                publisher,
                section,
                images,
                sources,
                dateline);
    }

    public Metadata withImages(List<ImageInfo> value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                value,
                sources,
                dateline);
    }

    public Metadata withSources(List<String> value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                value,
                dateline);
    }

    public Metadata withDateline(@Nullable String value) {
        return new Metadata(
                seoTitle,
                metaDescription,
                slug,
                canonicalUrl,
                publishedAt,
                modifiedAt,
                authors,
                publisher,
                section,
                images,
                sources,
                value);
    }
}
