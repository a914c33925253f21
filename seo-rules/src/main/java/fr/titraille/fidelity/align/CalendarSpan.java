package fr.titraille.fidelity.align;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: a day, a month, « début mars », a quarter, a year.
 *
 * @param from its first day
 * @param end one past its last day
 * @param dated whether the year is known; where it is not, {@code from} lies in {@value #ANY_YEAR}
 */
public record CalendarSpan(LocalDate from, LocalDate end, boolean dated) {

    /** A leap year that stands for an unknown one. */
    static final int ANY_YEAR = 2000;

    /** Which part of a month or year the words before it name. */
    public enum Part {
        WHOLE,
        START,
        MIDDLE,
        END
    }

    /**
     * The span of an ISO 8601 date, a quarter ({@code 2026-Q2}), a half ({@code 2026-H1}) or a date without its year
     * ({@code --04}); null where it names no stretch.
     *
     * @param year taken where the date has none, or 0
     */
    static @Nullable CalendarSpan of(String iso, int year, Part part) {
        String upper = iso.toUpperCase(Locale.ROOT);
        boolean dated = !iso.startsWith("--") || year > 0;
        int[] parts = DateParts.of(iso);
        int y = parts[0] > 0 ? parts[0] : year > 0 ? year : ANY_YEAR;
        try {
            int quarter = upper.indexOf('Q');
            int half = upper.indexOf('H');
            if (quarter > 0 || half > 0) {
                int number = upper.charAt(Math.max(quarter, half) + 1) - '0';
                int months = quarter > 0 ? 3 : 6;
                LocalDate first = LocalDate.of(y, (number - 1) * months + 1, 1);
                return new CalendarSpan(first, first.plusMonths(months), dated);
            }
            if (parts[1] == 0) {
                return parts[0] == 0 ? null : part(LocalDate.of(y, Month.JANUARY, 1), ChronoUnit.YEARS, part, dated);
            }
            LocalDate first = LocalDate.of(y, parts[1], Math.max(1, parts[2]));
            return parts[2] > 0
                    ? new CalendarSpan(first, first.plusDays(1), dated)
                    : part(first, ChronoUnit.MONTHS, part, dated);
        } catch (DateTimeException notADay) {
            // 31 février: an odd date has no place in the calendar and is compared by its parts only
            return null;
        }
    }

    private static CalendarSpan part(LocalDate first, ChronoUnit unit, Part part, boolean dated) {
        LocalDate end = first.plus(1, unit);
        boolean year = unit == ChronoUnit.YEARS;
        return switch (part) {
            case WHOLE -> new CalendarSpan(first, end, dated);
            case START -> new CalendarSpan(first, year ? first.plusMonths(4) : first.plusDays(11), dated);
            case MIDDLE ->
                new CalendarSpan(
                        year ? first.plusMonths(4) : first.plusDays(9),
                        year ? first.plusMonths(8) : first.plusDays(20),
                        dated);
            case END -> new CalendarSpan(year ? first.plusMonths(8) : first.plusDays(19), end, dated);
        };
    }

    /** The span from the start of this one to the end of {@code last}. */
    public CalendarSpan to(CalendarSpan last) {
        return new CalendarSpan(from, last.end, dated && last.dated);
    }

    /** The span moved by a number of units; a month stays a month. */
    public CalendarSpan plus(long amount, ChronoUnit unit) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        LocalDate moved = from.plus(amount, unit);
        LocalDate last = wholeMonths && (unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS)
                ? end.plus(amount, unit)
                : moved.plusDays(ChronoUnit.DAYS.between(from, end));
        return new CalendarSpan(moved, last, dated);
    }

    /** Whether {@code other} lies in this one; without a year on either side, in some year. */
    public boolean holds(CalendarSpan other) {
        if (dated && other.dated) {
            return !other.from.isBefore(from) && !other.end.isAfter(end);
        }
        CalendarSpan own = anyYear();
        CalendarSpan given = other.anyYear();
        return !given.from.isBefore(own.from) && !given.end.isAfter(own.end) && days() < 366;
    }

    private CalendarSpan anyYear() {
        int shift = ANY_YEAR - from.getYear();
        return new CalendarSpan(from.plusYears(shift), end.plusYears(shift), false);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, end);
    }
}
