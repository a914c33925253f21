package fr.titraille.chip;

import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement about AI chips that a reader could check.
 *
 * @param subject canonical names: who orders, delivers, makes, uses, forbids…
 * @param counterparty canonical names of the other side
 * @param chip canonical chip names
 * @param reference the chip it is compared with
 * @param quantity number of chips
 * @param time ISO 8601 of the event, or null
 * @param evidence the sentence that says so, in the article's plain text
 * @param evidenceText its characters
 */
public record ChipFact(
        Kind kind,
        List<String> subject,
        List<String> counterparty,
        List<String> chip,
        List<String> reference,
        @Nullable Figure quantity,
        @Nullable Figure amount,
        @Nullable Figure percent,
        @Nullable String time,
        Modality modality,
        TextRange evidence,
        String evidenceText) {

    /** What is stated. */
    public enum Kind {
        ORDER,
        DELIVERY,
        PRODUCT,
        PERFORMANCE,
        USAGE,
        STOCK,
        RESTRICTION,
        PRICE,
        MARKET
    }

    /** How it is stated. */
    public enum Modality {
        ASSERTED,
        REPORTED,
        PLANNED,
        NEGATED
    }

    public ChipFact {
        subject = List.copyOf(subject);
        counterparty = List.copyOf(counterparty);
        chip = List.copyOf(chip);
        reference = List.copyOf(reference);
    }
}
