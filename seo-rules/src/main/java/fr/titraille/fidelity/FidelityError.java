package fr.titraille.fidelity;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rewrite bent.
 *
 * @param tier whether it decides the verdict or is for an editor to look at
 * @param field the field of the rewrite that was read when the error was found
 * @param quote the words that differ: of the rewrite, or of the source for an omission
 * @param side the text that {@code quote} and {@code range} belong to
 * @param sourceQuote the source's words, or empty when the source has none
 * @param message for the editor
 * @param repair restores the source's figure, name or hedge in the rewrite, or null
 */
public record FidelityError(
        Kind kind,
        Tier tier,
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
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind with this id.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How sure an error is. */
    public enum Tier {
        /** Sure enough to decide the verdict. */
        ERROR,
        /** For an editor to look at. */
        CHECK;

        /** The tier's name in JSON: {@code error}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the two texts. */
    public enum Side {
        SOURCE,
        REWRITE
    }
}
