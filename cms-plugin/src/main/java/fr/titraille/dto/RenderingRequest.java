package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/renderings} is given.
 *
 * @param to the format that the answer's article has its body in; the format sent when absent
 */
public record RenderingRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Nullable String to) {}
