package fr.titraille.optimize.prose;

import fr.titraille.text.FrenchMonths;

/** Writes ISO 8601 dates of any precision in French. */
final class FrenchDates {

    private FrenchDates() {}

    /** « 17 octobre 2023 », « mai 2020 », « 2024 »; the date itself where it is none of these. */
    static String plain(String iso) {
        if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
            int day = Integer.parseInt(iso.substring(8));
            return (day == 1 ? "1er" : String.valueOf(day)) + "\u00A0" + month(iso) + " " + iso.substring(0, 4);
        }
        return iso.matches("\\d{4}-\\d{2}") ? month(iso) + " " + iso.substring(0, 4) : iso;
    }

    /** « le 17 octobre 2023 », « en mai 2020 », « en 2024 ». */
    static String when(String iso) {
        return (iso.length() == 10 ? "le " : "en ") + plain(iso);
    }

    /** Whether the date has a year and a form that can be written. */
    static boolean isWritable(String iso) {
        return iso.matches("\\d{4}(-\\d{2}){0,2}");
    }

    private static String month(String iso) {
        return FrenchMonths.NAMES.get(Integer.parseInt(iso.substring(5, 7)) - 1);
    }
}
