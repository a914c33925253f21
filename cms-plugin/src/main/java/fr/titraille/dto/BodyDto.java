package fr.titraille.dto;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An article's body as sent.
 *
 * @param format {@code text}, {@code html}, {@code markdown}, {@code strapi-blocks}…
 * @param content a string, or the CMS's own JSON
 */
public record BodyDto(
        @NotBlank @Nullable String format,
        @NotNull @Nullable JsonNode content) {}
