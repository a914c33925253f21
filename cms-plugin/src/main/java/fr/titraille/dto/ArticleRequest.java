package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/facts} is given. */
public record ArticleRequest(@NotNull @Valid @Nullable ArticleDto article) {}
