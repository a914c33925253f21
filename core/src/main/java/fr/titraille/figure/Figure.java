package fr.titraille.figure;

import fr.titraille.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One number as a text gives it.
 *
 * @param text approximator, number and the unit or noun that touches it: « plus de 60 % »
 * @param range its place, in UTF-16 code units
 * @param type what it measures
 * @param number the value in base units (450 millions is 450000000), or null for dates
 * @param date ISO 8601 of the precision given, or null for anything but dates
 * @param unit {@code chip}, {@code server}, ISO 4217, {@code %}, {@code TFLOPS}, {@code month}, {@code CNY/USD}; null
 *     for dates and ratios
 */
public record Figure(
        String text,
        TextRange range,
        Type type,
        @Nullable Double number,
        @Nullable String date,
        @Nullable String unit,
        Precision precision) {

    /** What a figure measures. */
    public enum Type {
        COUNT,
        MONEY,
        PERCENT,
        DATE,
        DURATION,
        RATE,
        RATIO,
        MEASURE
    }

    /** How exact the text claims to be. */
    public enum Precision {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }
}
