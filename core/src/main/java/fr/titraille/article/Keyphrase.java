package fr.titraille.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The phrase an article wants to be found for, with its synonyms.
 *
 * @param text the phrase, such as « puces IA Huawei »
 * @param synonyms phrases that may count as the same
 */
public record Keyphrase(
        @NotBlank @Size(max = 200) String text,
        @Size(max = 20) List<@NotBlank String> synonyms) {

    public Keyphrase {
        Objects.requireNonNull(text, "text");
        synonyms = List.copyOf(synonyms);
    }

    /** A keyphrase without synonyms. */
    public static Keyphrase of(String text) {
        return new Keyphrase(text, List.of());
    }
}
