package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/validations} is given. */
public record ValidationRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Nullable String profile) {}
