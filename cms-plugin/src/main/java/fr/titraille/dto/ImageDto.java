package fr.titraille.dto;

import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** An image of an article; sizes in pixels. */
public record ImageDto(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Positive @Nullable Integer width,
        @Positive @Nullable Integer height) {}
