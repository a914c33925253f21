package fr.titraille.fidelity.align;

import fr.titraille.text.TextRange;

/**
 * A word, name or number that a sentence is about.
 *
 * @param token its number in the text
 * @param key what it is compared by: a stem, {@code @} and a canonical name, {@code #} and a chip's name, {@code =} and a value
 * @param lemma its dictionary form, or the key for names and figures
 */
public record Term(int token, TextRange range, String key, String lemma, Kind kind) {

    /** What a term is. */
    public enum Kind {
        WORD,
        NAME,
        FIGURE
    }

    /** How much it tells when shared. */
    double weight() {
        return switch (kind) {
            case WORD -> 1;
            case NAME -> 1.2;
            case FIGURE -> 1.5;
        };
    }
}
