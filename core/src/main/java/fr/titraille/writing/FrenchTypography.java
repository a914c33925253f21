package fr.titraille.writing;

import java.util.Locale;

/** Signs, spaces and capitals as the French press prints them. */
public final class FrenchTypography {

    /** U+00A0, before two-part signs and units, inside guillemets. */
    public static final String NO_BREAK = "\u00A0";

    /** U+202F, between groups of three digits. */
    public static final String THIN_NO_BREAK = "\u202F";

    private FrenchTypography() {}

    /** « words » between guillemets with no-break spaces; quotations inside become “ ”. */
    public static String quoted(String words) {
        String inner = words.replaceAll("«[\\s\u00A0\u202F]*", "“").replaceAll("[\\s\u00A0\u202F]*»", "”");
        return Forms.of("quoted", inner.strip());
    }

    /** The first letter as a capital; « l’an » becomes « L’an », a word in mixed case (iPhone, xAI) stays as it is. */
    public static String capitalized(String text) {
        return isMixedCase(text) ? text : changed(text, true);
    }

    /** The first letter small, but for acronyms and words in mixed case: « Le prix » becomes « le prix ». */
    public static String uncapitalized(String text) {
        boolean acronym = text.length() > 1
                && Character.isLetter(text.charAt(1))
                && text.charAt(1) == Character.toUpperCase(text.charAt(1));
        return acronym || isMixedCase(text) ? text : changed(text, false);
    }

    private static String changed(String text, boolean upper) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        String head = new String(Character.toChars(first));
        String tail = text.substring(head.length());
        return (upper ? head.toUpperCase(Locale.FRENCH) : head.toLowerCase(Locale.FRENCH)) + tail;
    }

    private static boolean isMixedCase(String text) {
        boolean small = false;
        for (int i = 0; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) && small) {
                return true;
            }
            small |= Character.isLowerCase(c) && i == 0 || small && i > 0;
        }
        return false;
    }

    /** Plain spaces within numbers, and between a number and its unit, as no-break spaces: « 1 600 puces », « 12 % ». */
    public static String withNoBreaks(String text) {
        String grouped = text.replaceAll("(?<=\\d)[ \u00A0](?=\\d{3}(?!\\d))", THIN_NO_BREAK);
        return grouped.replaceAll("(?<=\\d) (?=[%$€£¥\\p{L}])", NO_BREAK)
                .replaceAll(" (?=[;:!?»])", NO_BREAK)
                .replaceAll("(?<=«) ", NO_BREAK);
    }
}
