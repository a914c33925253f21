package fr.titraille.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes numbers as the French press does: groups of three behind a thin no-break space, a decimal comma, « million »
 * and « milliard » from a million on.
 *
 * <pre>{@code
 * FrenchNumbers.digits(1600);            // « 1 600 »
 * FrenchNumbers.words(450_000_000);      // « 450 millions »
 * FrenchNumbers.counted(2e6, "puces");   // « 2 millions de puces »
 * FrenchNumbers.percent(12.5);           // « 12,5 % »
 * }</pre>
 */
public final class FrenchNumbers {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 3;

    private FrenchNumbers() {}

    /** In figures with at most three decimals: 1600 is « 1 600 », 61.83 is « 61,83 ». */
    public static String digits(BigDecimal value) {
        String plain = value.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : "," + plain.substring(point + 1);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > (whole.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, FrenchTypography.THIN_NO_BREAK);
        }
        return out + rest;
    }

    /** As {@link #digits(BigDecimal)}. */
    public static String digits(double value) {
        return digits(BigDecimal.valueOf(value));
    }

    /** 450000000 is « 450 millions », 1000000000 is « 1 milliard »; smaller ones as {@link #digits}. */
    public static String words(BigDecimal value) {
        if (value.abs().compareTo(MILLIARD) >= 0) {
            return scaled(value.divide(MILLIARD, MathContext.DECIMAL64), "milliard");
        }
        return value.abs().compareTo(MILLION) >= 0
                ? scaled(value.divide(MILLION, MathContext.DECIMAL64), "million")
                : digits(value);
    }

    /** As {@link #words(BigDecimal)}. */
    public static String words(double value) {
        return words(BigDecimal.valueOf(value));
    }

    /** Whether {@link #words} ends with a noun that takes « de » before what is counted. */
    public static boolean endsWithNoun(double value) {
        return Math.abs(value) >= MILLION.doubleValue();
    }

    /** The number and what it counts: « 2 puces », « 2 millions de puces », « 1 milliard d’euros ». */
    public static String counted(double value, String noun) {
        return endsWithNoun(value)
                ? Forms.of("money.of", words(value), LinkWords.of(noun))
                : Forms.of("money.plain", words(value), noun);
    }

    /** « 12,5 % ». */
    public static String percent(double value) {
        return Forms.of("number.percent", digits(value));
    }

    /** Whether a noun behind the number is in the plural: French takes it from two on. */
    public static boolean isPlural(double value) {
        return Math.abs(value) >= 2;
    }

    private static String scaled(BigDecimal value, String noun) {
        return Forms.of("number." + noun + (isPlural(value.doubleValue()) ? "s" : ""), digits(value));
    }
}
