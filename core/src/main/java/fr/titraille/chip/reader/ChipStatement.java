package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement about chips as the reader found it; {@code fr.titraille.chip.ChipFact} is its public form.
 *
 * @param stance asserted, reported, planned or negated, in capitals
 */
public record ChipStatement(
        FactKind kind,
        List<String> subject,
        List<String> counterparty,
        List<String> chip,
        List<String> reference,
        @Nullable Figure quantity,
        @Nullable Figure amount,
        @Nullable Figure percent,
        @Nullable String time,
        String stance,
        TextRange evidence) {}
