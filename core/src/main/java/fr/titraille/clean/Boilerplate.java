package fr.titraille.clean;

import fr.titraille.text.TextRange;

/**
 * A stretch of the plain text that is no article text.
 *
 * @param rule the cleanliness rule it falls under: {@code prompt-leak}, {@code share-widget}, {@code injected-ad},
 *     {@code author-bio}, {@code source-credit-line}, {@code ticker-damage}, {@code caption-credit}
 * @param range its place in the plain text
 * @param certain whether it may be removed without asking; when false it is kept and flagged
 * @param information what must not be lost with it (a source's name, a caption), or empty
 */
public record Boilerplate(String rule, TextRange range, boolean certain, String information) {}
