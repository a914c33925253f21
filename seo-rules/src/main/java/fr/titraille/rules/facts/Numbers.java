package fr.titraille.rules.facts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers in messages the French way: 62,5 %, 10 000. */
final class Numbers {

    private Numbers() {}

    /** With at most two decimals and no-break thin spaces between groups. */
    static String plain(double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator('\u202F');
        DecimalFormat format = new DecimalFormat(Math.abs(value) >= 1000 ? "#,##0" : "#,##0.##", symbols);
        return format.format(value);
    }

    /** With one decimal and the sign. */
    static String percent(double value) {
        return plain(Math.round(value * 10) / 10.0) + "\u00A0%";
    }

    /** A sum of money with the code of its currency. */
    static String money(double value, String currency) {
        if (Math.abs(value) >= 1e9) {
            return plain(value / 1e9) + "\u00A0Md\u00A0" + currency;
        }
        return Math.abs(value) >= 1e6
                ? plain(value / 1e6) + "\u00A0M\u00A0" + currency
                : plain(value) + "\u00A0" + currency;
    }
}
