package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the shape of the HTTP contract; only {@code body} is required. */
public record ArticleDto(
        @Size(max = 200) @Nullable String id,
        @Size(max = 1_000) @Nullable String title,
        @Size(max = 5_000) @Nullable String standfirst,
        @NotNull @Valid @Nullable BodyDto body,
        @Size(max = 200) @Nullable String keyphrase,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 200) String> synonyms,
        @Size(max = 1_000) @Nullable String seoTitle,
        @Size(max = 5_000) @Nullable String metaDescription,
        @Size(max = 500) @Nullable String slug,
        @Size(max = 2_000) @Nullable String canonicalUrl,
        @Nullable String publishedAt,
        @Nullable String modifiedAt,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> authors,
        @Size(max = 200) @Nullable String publisher,
        @Size(max = 200) @Nullable String section,
        @Size(max = 200) @Nullable List<@NotNull @Valid ImageDto> images,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> sources) {}
