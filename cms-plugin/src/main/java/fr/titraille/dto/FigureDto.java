package fr.titraille.dto;

import fr.titraille.figure.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text.
 *
 * @param start first UTF-16 code unit in the text
 * @param type {@code count}, {@code money}, {@code percent}, {@code date}, {@code duration}, {@code rate}, {@code
 *     ratio} or {@code measure}
 * @param value a number in base units, or a date as ISO 8601
 * @param precision {@code exact}, {@code about}, {@code over} or {@code under}
 */
public record FigureDto(
        String text,
        int start,
        int end,
        String type,

        @Schema(oneOf = {Double.class, String.class}) @Nullable
        Object value,

        @Nullable String unit,
        String precision) {

    static FigureDto of(Figure figure) {
        return new FigureDto(
                figure.text(),
                figure.range().start(),
                figure.range().end(),
                figure.type().name().toLowerCase(Locale.ROOT),
                value(figure),
                figure.unit(),
                figure.precision().name().toLowerCase(Locale.ROOT));
    }

    /** A whole number without a decimal point, so that 1600 is not written 1600.0. */
    static @Nullable Object value(Figure figure) {
        Double number = figure.number();
        if (number == null) {
            return figure.date();
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) number.longValue() : number;
    }
}
