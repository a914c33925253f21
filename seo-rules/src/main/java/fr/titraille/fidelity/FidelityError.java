package fr.titraille.fidelity;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rewrite bent.
 *
 * @param field the field of the rewrite that was read when the error was found
 * @param quote the words that differ: of the rewrite, or of the source for an omission
 * @param side the text that {@code quote} and {@code range} belong to
 * @param sourceQuote the source's words, or empty when the source has none
 * @param message for the editor
 * @param repair restores the source's figure, name or hedge in the rewrite, or null
 */
public record FidelityError(
        Kind kind,
        ArticleField field,
        String quote,
        Side side,
        TextRange range,
        String sourceQuote,
        @Nullable TextRange sourceRange,
        String message,
        @Nullable TextEdit repair) {

    /** The kinds of the fidelity guidelines. */
    public enum Kind {
        NUMBER,
        UNIT,
        DATE,
        ENTITY_SWAP,
        CHIP_NAME,
        ROLE_SWAP,
        NEGATION,
        PRECISION,
        MODALITY,
        SUPERLATIVE,
        ARITHMETIC,
        QUOTE,
        INVENTED,
        OMISSION;

        /** The kind's name in JSON: {@code entity-swap}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Which of the two texts. */
    public enum Side {
        SOURCE,
        REWRITE
    }
}
