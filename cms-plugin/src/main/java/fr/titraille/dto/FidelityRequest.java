package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/fidelity-checks} is given; {@code scope} is {@code full} or {@code partial} (default). */
public record FidelityRequest(
        @NotNull @Valid @Nullable ArticleDto source,
        @NotNull @Valid @Nullable ArticleDto rewrite,
        @Nullable String scope) {}
