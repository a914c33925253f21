package fr.titraille.dto;

import fr.titraille.chip.ChipFact;
import fr.titraille.figure.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement about chips. A field that names one is a string, one that names several a list of strings, one that
 * names none is left out.
 *
 * @param kind {@code order}, {@code delivery}, {@code product}, {@code performance}, {@code usage}, {@code stock},
 *     {@code restriction}, {@code price} or {@code market}
 * @param time ISO 8601
 * @param modality {@code asserted}, {@code reported}, {@code planned} or {@code negated}
 */
public record FactDto(
        String kind,

        @Schema(oneOf = {String.class, String[].class}) @Nullable
        Object subject,

        @Schema(oneOf = {String.class, String[].class}) @Nullable
        Object counterparty,

        @Schema(oneOf = {String.class, String[].class}) @Nullable
        Object chip,

        @Schema(oneOf = {String.class, String[].class}) @Nullable
        Object reference,

        @Nullable Quantity quantity,
        @Nullable Amount amount,
        @Nullable Quantity percent,
        @Nullable String time,
        String modality,
        Evidence evidence) {

    /**
     * A number with its precision.
     *
     * @param unit {@code chip} of a quantity, {@code %} of a percentage; absent where it is a ratio: 2 for « deux fois »
     */
    public record Quantity(
            @Schema(implementation = Double.class) @Nullable Object value,
            @Nullable String unit,
            String precision) {}

    /**
     * A sum of money.
     *
     * @param currency ISO 4217
     */
    public record Amount(
            @Schema(implementation = Double.class) @Nullable Object value,
            @Nullable String currency,
            String precision) {}

    /**
     * The sentence that says so.
     *
     * @param start first UTF-16 code unit in the text
     */
    public record Evidence(int start, int end, String text) {}

    static FactDto of(ChipFact fact) {
        Figure amount = fact.amount();
        return new FactDto(
                fact.kind().name().toLowerCase(Locale.ROOT),
                names(fact.subject()),
                names(fact.counterparty()),
                names(fact.chip()),
                names(fact.reference()),
                quantity(fact.quantity()),
                amount == null ? null : new Amount(FigureDto.value(amount), amount.unit(), precision(amount)),
                quantity(fact.percent()),
                fact.time(),
                fact.modality().name().toLowerCase(Locale.ROOT),
                new Evidence(fact.evidence().start(), fact.evidence().end(), fact.evidenceText()));
    }

    private static @Nullable Quantity quantity(@Nullable Figure figure) {
        return figure == null ? null : new Quantity(FigureDto.value(figure), figure.unit(), precision(figure));
    }

    private static String precision(Figure figure) {
        return figure.precision().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object names(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        return names.size() == 1 ? names.get(0) : names;
    }
}
