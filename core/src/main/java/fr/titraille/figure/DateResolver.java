package fr.titraille.figure;

import fr.titraille.text.ResourceLines;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives ISO 8601 values to dates that lean on the day of publication. */
final class DateResolver {

    private record Shift(String unit, int by) {}

    private static final Map<String, Shift> RELATIVE = read();

    private final @Nullable LocalDate published;

    DateResolver(@Nullable LocalDate published) {
        this.published = published;
    }

    private static Map<String, Shift> read() {
        Map<String, Shift> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(DateResolver.class, "relative-dates.tsv", 3)) {
            out.put(UnitLexicon.joined(row.get(0)), new Shift(row.get(1), Integer.parseInt(row.get(2))));
        }
        return Map.copyOf(out);
    }

    boolean isKnown() {
        return published != null;
    }

    @Nullable
    String thisYear() {
        return published == null ? null : String.valueOf(published.getYear());
    }

    /** {@code 2023-08}, or {@code 2023-08-09} with a day. */
    static String iso(String year, int month, int day) {
        return day == 0 ? "%s-%02d".formatted(year, month) : "%s-%02d-%02d".formatted(year, month, day);
    }

    /** A month, or a day of it, without a year: the nearest that the tense allows, or {@code --08}. */
    String month(int month, int day, DateOutlook tense) {
        if (published == null) {
            return iso("-", month, day);
        }
        int own = published.getMonthValue();
        int year = published.getYear();
        boolean later = month > own || (month == own && day > published.getDayOfMonth());
        boolean earlier = month < own || (month == own && day != 0 && day < published.getDayOfMonth());
        switch (tense) {
            case PAST -> year = later ? year - 1 : year;
            case FUTURE -> year = earlier ? year + 1 : year;
            case UNKNOWN -> {
                int distance = month - own;
                year = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
            }
        }
        return iso(String.valueOf(year), month, day);
    }

    /** « décembre dernier », « mars prochain »: without a day never the month of publication itself. */
    String otherMonth(int month, int day, boolean last) {
        if (published == null || day != 0) {
            return month(month, day, last ? DateOutlook.PAST : DateOutlook.FUTURE);
        }
        int own = published.getMonthValue();
        int year = last
                ? (month >= own ? published.getYear() - 1 : published.getYear())
                : month <= own ? published.getYear() + 1 : published.getYear();
        return iso(String.valueOf(year), month, day);
    }

    /** A quarter or half-year without a year, or null when the day of publication is not known. */
    @Nullable
    String period(boolean half, int number, DateOutlook tense) {
        if (published == null) {
            return null;
        }
        int length = half ? 6 : 3;
        int own = (published.getMonthValue() - 1) / length + 1;
        int year = published.getYear();
        int most = 12 / length;
        switch (tense) {
            case PAST -> year = number > own ? year - 1 : year;
            case FUTURE -> year = number < own ? year + 1 : year;
            case UNKNOWN -> {
                int distance = number - own;
                year = 2 * distance > most ? year - 1 : 2 * distance < -most ? year + 1 : year;
            }
        }
        return year + (half ? "-H" : "-Q") + number;
    }

    /** The date of words such as « l’an dernier », given folded and without spaces, or null. */
    @Nullable
    String relative(String joined) {
        Shift shift = RELATIVE.get(joined);
        LocalDate day = published;
        if (shift == null || day == null) {
            return null;
        }
        return switch (shift.unit()) {
            case "day" -> day.plusDays(shift.by()).toString();
            case "month" -> YearMonth.from(day).plusMonths(shift.by()).toString();
            case "quarter" -> part(day.plusMonths(3L * shift.by()), 3, "-Q");
            case "half" -> part(day.plusMonths(6L * shift.by()), 6, "-H");
            default -> String.valueOf(day.getYear() + shift.by());
        };
    }

    private static String part(LocalDate day, int months, String sign) {
        return day.getYear() + sign + ((day.getMonthValue() - 1) / months + 1);
    }
}
