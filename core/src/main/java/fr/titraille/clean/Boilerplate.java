package fr.titraille.clean;

import fr.titraille.text.TextRange;
import java.util.Objects;

/**
 * A stretch of the plain text that is no article text.
 *
 * @param rule the cleanliness rule it falls under: {@code prompt-leak}, {@code share-widget}, {@code injected-ad},
 *     {@code author-bio}, {@code source-credit-line}, {@code ticker-damage}, {@code caption-credit}
 * @param kind what it is more closely: {@code newsletter}, {@code consent}, {@code byline}, {@code dateline}…
 * @param range its place in the plain text, with the space that would be left over
 * @param certain whether it may be removed without asking; when false it is kept and flagged
 * @param information what must not be lost with it (a source's name, a caption), or empty
 * @param replacement what stands there afterwards: empty, or a ticker put right
 */
public record Boilerplate(
        String rule, String kind, TextRange range, boolean certain, String information, String replacement) {

    public Boilerplate {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(information, "information");
        Objects.requireNonNull(replacement, "replacement");
    }
}
