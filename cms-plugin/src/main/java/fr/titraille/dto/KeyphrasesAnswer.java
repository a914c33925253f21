package fr.titraille.dto;

import fr.titraille.optimize.KeyphraseMarks;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/keyphrases} answers.
 *
 * @param text the article's plain text, which the places point into
 * @param phrases the phrases asked about, then proposals, best first
 */
public record KeyphrasesAnswer(String text, List<Phrase> phrases) {

    /**
     * A phrase with its places.
     *
     * @param score 0 to 1; absent for a phrase that was asked about
     */
    @Schema(name = "KeyphrasePlaces")
    public record Phrase(String text, @Nullable Double score, List<String> reasons, List<Occurrence> occurrences) {}

    /** A place in the plain text. */
    @Schema(name = "KeyphraseOccurrence")
    public record Occurrence(int start, int end) {}

    /** The answer for what was found. */
    public static KeyphrasesAnswer of(List<KeyphraseMarks> found, String text) {
        return new KeyphrasesAnswer(
                text,
                found.stream()
                        .map(k -> new Phrase(
                                k.text(),
                                k.score(),
                                k.reasons(),
                                k.occurrences().stream()
                                        .map(r -> new Occurrence(r.start(), r.end()))
                                        .toList()))
                        .toList());
    }
}
