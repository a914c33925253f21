package fr.titraille.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that says as much as is known: a day, a month, a quarter, a half or a year, also a day or month of no year.
 *
 * <pre>{@code
 * PartialDate.parse("2025-Q2").orElseThrow().last();      // 2025-06-30
 * PartialDate.parse("--05-01").orElseThrow().hasYear();   // false
 * }</pre>
 *
 * @param year the year, 0 when unknown
 * @param precision what the date names
 * @param part which half (1–2), quarter (1–4) or month (1–12); 0 for a year
 * @param day the day of the month, 0 but for a day
 */
public record PartialDate(int year, Precision precision, int part, int day) {

    /** What a date names. */
    public enum Precision {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    private static final Pattern MONTH = Pattern.compile("(\\d{4}|-)-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-([QH])([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** A leap year: whether a day of no year may exist is asked of it. */
    private static final int LEAP = 2024;

    /** @throws IllegalArgumentException if there is no such date */
    public PartialDate {
        int parts = switch (precision) {
            case YEAR -> 0;
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH, DAY -> 12;
        };
        boolean part1 = parts == 0 ? part == 0 : part >= 1 && part <= parts;
        boolean yearKnown = year > 0 && year <= 9999 || year == 0 && parts == 12;
        boolean dayFits = precision == Precision.DAY ? part1 && day >= 1 && day <= length(year, part) : day == 0;
        if (!part1 || !yearKnown || !dayFits) {
            throw new IllegalArgumentException("no such date");
        }
    }

    private static int length(int year, int month) {
        return YearMonth.of(year == 0 ? LEAP : year, month).lengthOfMonth();
    }

    /**
     * Reads {@code 2023}, {@code 2023-08}, {@code 2023-08-09}, {@code 2025-Q2}, {@code 2025-H1}, {@code --08},
     * {@code --08-09}; empty for anything else, and for days that do not exist.
     */
    public static Optional<PartialDate> parse(String iso) {
        try {
            return read(iso);
        } catch (IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> read(String iso) {
        if (YEAR.matcher(iso).matches()) {
            return Optional.of(new PartialDate(Integer.parseInt(iso), Precision.YEAR, 0, 0));
        }
        Matcher period = PERIOD.matcher(iso);
        if (period.matches()) {
            Precision precision = period.group(2).equals("Q") ? Precision.QUARTER : Precision.HALF;
            return Optional.of(new PartialDate(
                    Integer.parseInt(period.group(1)), precision, Integer.parseInt(period.group(3)), 0));
        }
        Matcher month = MONTH.matcher(iso);
        if (!month.matches()) {
            return Optional.empty();
        }
        int year = month.group(1).equals("-") ? 0 : Integer.parseInt(month.group(1));
        int number = Integer.parseInt(month.group(2));
        return Optional.of(
                month.group(3) == null
                        ? new PartialDate(year, Precision.MONTH, number, 0)
                        : new PartialDate(year, Precision.DAY, number, Integer.parseInt(month.group(3))));
    }

    /** A whole day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), Precision.DAY, day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether the year is known. */
    public boolean hasYear() {
        return year > 0;
    }

    /** As {@link #parse} reads it. */
    public String iso() {
        String years = year == 0 ? "-" : "%04d".formatted(year);
        return switch (precision) {
            case YEAR -> years;
            case HALF -> years + "-H" + part;
            case QUARTER -> years + "-Q" + part;
            case MONTH -> years + "-%02d".formatted(part);
            case DAY -> years + "-%02d-%02d".formatted(part, day);
        };
    }

    /**
     * Its first day.
     *
     * @throws IllegalStateException if the year is not known
     */
    public LocalDate first() {
        int known = knownYear();
        return switch (precision) {
            case YEAR -> LocalDate.of(known, 1, 1);
            case HALF -> LocalDate.of(known, part * 6 - 5, 1);
            case QUARTER -> LocalDate.of(known, part * 3 - 2, 1);
            case MONTH -> LocalDate.of(known, part, 1);
            case DAY -> LocalDate.of(known, part, day);
        };
    }

    /**
     * Its last day.
     *
     * @throws IllegalStateException if the year is not known
     */
    public LocalDate last() {
        int known = knownYear();
        return switch (precision) {
            case YEAR -> LocalDate.of(known, 12, 31);
            case HALF -> YearMonth.of(known, part * 6).atEndOfMonth();
            case QUARTER -> YearMonth.of(known, part * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(known, part).atEndOfMonth();
            case DAY -> LocalDate.of(known, part, day);
        };
    }

    private int knownYear() {
        if (!hasYear()) {
            throw new IllegalStateException("a date without a year has no place in the calendar");
        }
        return year;
    }

    /** Whether the other date lies wholly in this one; dates without a year lie in none but themselves. */
    public boolean contains(PartialDate other) {
        if (!hasYear() || !other.hasYear()) {
            return equals(other);
        }
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }
}
