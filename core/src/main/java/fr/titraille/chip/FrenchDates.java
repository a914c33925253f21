package fr.titraille.chip;

import fr.titraille.text.FrenchMonths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the ISO dates of figures in French: 2023-08-09 as « 9 août 2023 », 2025-Q2 as « 2e trimestre 2025 ». */
public final class FrenchDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4}|-)-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-([QH])([1-4])");

    private FrenchDates() {}

    /** The date in words; a value of another form is given back as it is. */
    public static String inWords(String iso) {
        Matcher period = PERIOD.matcher(iso);
        if (period.matches()) {
            String ordinal = period.group(3).equals("1") ? "1er" : period.group(3) + "e";
            return ordinal + "\u00A0" + (period.group(2).equals("Q") ? "trimestre" : "semestre") + "\u00A0"
                    + period.group(1);
        }
        Matcher day = DAY.matcher(iso);
        int month = day.matches() ? Integer.parseInt(day.group(2)) : 0;
        if (month < 1 || month > 12) {
            return iso;
        }
        String words = FrenchMonths.NAMES.get(month - 1);
        if (day.group(3) != null) {
            int number = Integer.parseInt(day.group(3));
            words = (number == 1 ? "1er" : String.valueOf(number)) + "\u00A0" + words;
        }
        return day.group(1).equals("-") ? words : words + "\u00A0" + day.group(1);
    }
}
