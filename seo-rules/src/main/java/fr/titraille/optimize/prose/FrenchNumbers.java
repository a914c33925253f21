package fr.titraille.optimize.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers as the French press does: groups of three behind a thin no-break space, a decimal comma. */
final class FrenchNumbers {

    private static final String THIN = "\u202F";
    private static final String NO_BREAK = "\u00A0";

    private FrenchNumbers() {}

    /** 1600 is « 1 600 », 61.83 is « 61,83 ». */
    static String digits(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        String plain = decimal.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : "," + plain.substring(point + 1);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > (whole.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, THIN);
        }
        return out + rest;
    }

    /** 450000000 is « 450 millions », 1000000000 is « 1 milliard »; smaller ones as {@link #digits}. */
    static String large(double value) {
        if (value >= 1e9) {
            return scaled(value / 1e9, "milliard");
        }
        return value >= 1e6 ? scaled(value / 1e6, "million") : digits(value);
    }

    /** Whether {@link #large} ends with a noun that takes « de » before what is counted. */
    static boolean endsWithNoun(double value) {
        return value >= 1e6;
    }

    private static String scaled(double value, String noun) {
        // French takes the plural from two on
        return digits(value) + NO_BREAK + noun + (value >= 2 ? "s" : "");
    }

    /** Digits with a decimal point, as data sheets give them, in French: « 2.039 » is « 2,039 ». */
    static String fromSheet(String digits) {
        return digits(Double.parseDouble(digits.toLowerCase(Locale.ROOT)));
    }
}
