package fr.titraille.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the tokens.
 *
 * @param value with its multiplier (« 450 millions » is 450000000)
 * @param multiplier the multiplier alone, 1 when there is none
 * @param firstToken its first token
 * @param endToken one past its last token
 * @param form how it is written
 * @param collective whether it is a dizaine, centaine, millier
 * @param glued the unit written onto the digits (« 5nm »), or null
 */
record Quantity(
        BigDecimal value,
        BigDecimal multiplier,
        int firstToken,
        int endToken,
        Form form,
        boolean collective,
        @Nullable String glued) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** « un » or « une » alone: a number only before some units. */
        ONE
    }

    boolean isScaled() {
        return multiplier.compareTo(BigDecimal.ONE) != 0;
    }

    Quantity times(BigDecimal factor, BigDecimal by, int end) {
        return new Quantity(value.multiply(factor), by, firstToken, end, form, collective, glued);
    }

    Quantity plus(BigDecimal more, int end) {
        return new Quantity(value.add(more), multiplier, firstToken, end, form, collective, glued);
    }
}
