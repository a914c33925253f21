package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/keyphrases} is given.
 *
 * @param phrases phrases to find beside those that the article proposes
 */
public record KeyphrasesRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 200) String> phrases) {}
