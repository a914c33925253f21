package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/validations} is given.
 *
 * @param archive what was published before, to find what aims at the same or says the same; where it is absent, the
 *     service's own archive is asked
 */
public record ValidationRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Nullable String profile,
        @Size(max = 200) @Nullable List<@NotNull @Valid ArticleDto> archive) {}
