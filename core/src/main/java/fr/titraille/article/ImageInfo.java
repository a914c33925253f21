package fr.titraille.article;

import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image that belongs to the article without standing in its body.
 *
 * @param url where it is; empty when only its caption is known yet
 * @param width pixels
 * @param height pixels
 */
public record ImageInfo(
        String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Positive @Nullable Integer width,
        @Positive @Nullable Integer height) {

    public ImageInfo {
        Objects.requireNonNull(url, "url");
    }
}
