package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/related} is given. */
public record RelatedRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Nullable String before,
        @Min(1) @Max(100) @Nullable Integer limit) {}
