package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/validations} is given. */
public record ValidationRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Pattern(regexp = "[a-z0-9-]{1,40}") @Nullable String profile) {}
