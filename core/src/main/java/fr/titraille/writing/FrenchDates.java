package fr.titraille.writing;

import fr.titraille.text.FrenchMonths;
import fr.titraille.writing.PartialDate.Precision;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes dates of any precision in French. The first of a month is « 1er »; a no-break space stands between the day and
 * the month.
 *
 * <pre>{@code
 * FrenchDates.plain(date);     // « 1er mai 2024 », « août 2024 », « 2e trimestre 2025 », « 2024 »
 * FrenchDates.when(date);      // « le 1er mai 2024 », « en août 2024 », « au deuxième trimestre 2025 », « en 2024 »
 * FrenchDates.of(date);        // « du 1er mai 2024 », « d’août 2024 », « du deuxième trimestre 2025 », « de 2024 »
 * FrenchDates.range(from, to); // « du 3 au 5 mai 2024 », « de mai à août 2024 », « de 2022 à 2024 »
 * }</pre>
 */
public final class FrenchDates {

    private FrenchDates() {}

    /** As a table has it: « 1er mai 2024 », « 2e trimestre 2025 ». */
    public static String plain(PartialDate date) {
        return withYear(date, brief(date));
    }

    /** In a sentence, with its preposition: « le 1er mai 2024 », « en août 2024 ». */
    public static String when(PartialDate date) {
        return Forms.of("when." + key(date), inSentence(date));
    }

    /** Behind a noun: « du 1er mai 2024 », « d’août 2024 ». */
    public static String of(PartialDate date) {
        return linked("of." + key(date), inSentence(date));
    }

    /** « depuis le 1er mai 2024 », « depuis août 2024 ». */
    public static String since(PartialDate date) {
        return Forms.of("since." + key(date), inSentence(date));
    }

    /**
     * From one date to another of the same precision; what both share is written once.
     *
     * @throws IllegalArgumentException if their precisions differ
     */
    public static String range(PartialDate from, PartialDate to) {
        if (from.precision() != to.precision()) {
            throw new IllegalArgumentException("a range has two ends of one precision");
        }
        boolean sameYear = from.year() == to.year();
        boolean sameMonth = sameYear && from.precision() == Precision.DAY && from.part() == to.part();
        String first = sameMonth ? ordinal(from.day()) : sameYear ? bare(from) : inSentence(from);
        return linked("range." + key(from), first).replace("{1}", inSentence(to));
    }

    /** The date that an ISO value stands for, in words as {@link #plain} writes it; the value itself for any other. */
    public static String plain(String iso) {
        Optional<PartialDate> date = PartialDate.parse(iso);
        return date.isPresent() ? plain(date.get()) : iso;
    }

    /** The name of a month, 1 to 12, in lower case. */
    public static String month(int month) {
        return FrenchMonths.NAMES.get(month - 1);
    }

    /** « 1er », « 2 »: a day of the month. */
    public static String ordinal(int day) {
        return day == 1 ? Forms.of("ordinal.1") : String.valueOf(day);
    }

    private static String key(PartialDate date) {
        return date.precision().name().toLowerCase(Locale.ROOT);
    }

    private static String linked(String form, String date) {
        String pattern = Forms.of(form);
        int at = pattern.indexOf("{0}");
        String link = pattern.substring(0, at).strip();
        return LinkWords.join(link, date) + pattern.substring(at + "{0}".length());
    }

    private static String inSentence(PartialDate date) {
        return withYear(date, bare(date));
    }

    private static String withYear(PartialDate date, String bare) {
        boolean added = date.hasYear() && date.precision() != Precision.YEAR;
        return added ? Forms.of("date.with-year", bare, String.valueOf(date.year())) : bare;
    }

    private static String bare(PartialDate date) {
        return switch (date.precision()) {
            case QUARTER -> Forms.of("date.quarter", Forms.of("part." + date.part()));
            case HALF -> Forms.of("date.half", Forms.of("part." + date.part()));
            default -> brief(date);
        };
    }

    private static String brief(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case HALF -> Forms.of("date.half", part(date.part()));
            case QUARTER -> Forms.of("date.quarter", part(date.part()));
            case MONTH -> month(date.part());
            case DAY -> Forms.of("date.day", ordinal(date.day()), month(date.part()));
        };
    }

    private static String part(int number) {
        return number == 1 ? Forms.of("ordinal.1") : Forms.of("ordinal.n", String.valueOf(number));
    }
}
