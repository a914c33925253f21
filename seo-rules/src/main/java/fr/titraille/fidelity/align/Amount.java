package fr.titraille.fidelity.align;

import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its text.
 *
 * @param index its number among the text's figures
 * @param firstToken the first token of its characters
 * @param endToken one past the last
 * @param precision how exact it claims to be, words further off included (« 1 000 puces au maximum »)
 * @param negative whether a minus stands before it
 * @param change whether its words make it a change, not a level: « une hausse de 5 % »
 * @param implied whether a word holds it, not a number: « a doublé »
 * @param yearly how many times a year it is counted (« par mois »: 12), 0 where nothing says so
 */
public record Amount(
        int index,
        Figure figure,
        int firstToken,
        int endToken,
        Figure.Precision precision,
        boolean negative,
        boolean change,
        boolean implied,
        int yearly) {

    private static final double EQUAL = 1e-6;

    /** A year has 52 weeks and 365 days, nearly. */
    private static final double YEARLY = 0.02;

    /** The mean month of the Gregorian calendar: 365.2425 / 12. */
    private static final double DAYS_OF_MONTH = 30.436875;

    /** Months have 28 to 31 days, so that three of them are 89 to 92 days: 2.5 % either way. */
    private static final double AS_LONG = 0.025;

    /** « Environ un mois » is four weeks too. */
    private static final double ABOUT_AS_LONG = 0.09;

    private static final Pattern LEADING = Pattern.compile("(?iu)\\d[\\d\\s\u00A0\u202F.,]*(millions?|milliards?)");

    private static final Pattern BARE =
            Pattern.compile("(?iu)[\\d\\s\u00A0\u202F.,]+(?:milliers|millions?|milliards?|mille)?|(?:un |deux"
                    + " )?(?:millions?|milliards?)");

    public boolean isDate() {
        return figure.type() == Figure.Type.DATE;
    }

    public boolean isDuration() {
        return figure.type() == Figure.Type.DURATION;
    }

    /** The value, or 0 for dates. */
    public double number() {
        Double number = figure.number();
        return number == null ? 0 : negative ? -number : number;
    }

    public @Nullable String unit() {
        return figure.unit();
    }

    /** Whether the text names no unit beside the number, so that any unit read into it is a guess. */
    public boolean isBare() {
        return !isDate()
                && figure.type() != Figure.Type.PERCENT
                && !implied
                && (BARE.matcher(figure.text()).matches()
                        || WordClass.CARDINAL.has(figure.text().toLowerCase(Locale.FRENCH)));
    }

    /** What clauses share when they hold the same value. */
    public String key() {
        return isDate() ? "=" + shortDate() : "=" + (float) number();
    }

    /** The day of a date told to the day, or 0. */
    public int dayOfMonth() {
        return DateParts.of(Objects.requireNonNullElse(figure.date(), ""))[2];
    }

    private String shortDate() {
        String date = figure.date() == null ? "" : figure.date();
        return date.length() > 4 && !date.startsWith("--") ? date.substring(4) : date.replaceFirst("^--", "-");
    }

    /** Whether both say the same value, whatever their units. */
    public boolean sameValue(Amount other) {
        if (yearly > 0 && other.yearly > 0 && yearly != other.yearly) {
            return close(number() * yearly, other.number() * other.yearly, YEARLY);
        }
        if (isDate() || other.isDate()) {
            return isDate()
                    && other.isDate()
                    && sameDate(figure.date(), other.figure().date());
        }
        return sameLength(other)
                || sameMeasure(other)
                || ((lengthUnit() == 0 || other.lengthUnit() == 0 || Objects.equals(unit(), other.unit()))
                        && close(number(), other.number(), EQUAL));
    }

    /** A quarter or a half-year: 2025-Q2, 2025-H1. */
    private static boolean isPartOfYear(String date) {
        return date.indexOf('Q') >= 0 || date.indexOf('H') >= 0;
    }

    /** Whether it gives a month or a day that the other does not. */
    public boolean isMorePreciseThan(Amount other) {
        int[] own = DateParts.of(Objects.requireNonNullElse(figure.date(), ""));
        int[] given = DateParts.of(Objects.requireNonNullElse(other.figure().date(), ""));
        return (own[1] > 0 && given[1] == 0) || (own[2] > 0 && given[2] == 0);
    }

    /** Whether both are the same length of time: a year is twelve months, a fortnight two weeks. */
    public boolean sameLength(Amount other) {
        return lengthUnit() != 0
                        && other.lengthUnit() != 0
                        && Math.signum(lengthUnit()) == Math.signum(other.lengthUnit())
                        && close(number() * lengthUnit(), other.number() * other.lengthUnit(), EQUAL)
                || isAboutAsLong(other);
    }

    /** Days told in months or years, or the other way round: 92 days are three months, a year 365 days. */
    private boolean isAboutAsLong(Amount other) {
        double own = days();
        double given = other.days();
        boolean mixed = own > 0 && given > 0 && Math.signum(lengthUnit()) != Math.signum(other.lengthUnit());
        boolean about = precision != Figure.Precision.EXACT || other.precision != Figure.Precision.EXACT;
        return mixed && close(own, given, about ? ABOUT_AS_LONG : AS_LONG);
    }

    private double days() {
        double unit = lengthUnit();
        return unit > 0 ? number() * unit * DAYS_OF_MONTH : -unit * number();
    }

    /** Months are counted above zero, days below: the two convert only nearly. */
    private double lengthUnit() {
        String unit = unit();
        return unit == null || figure.type() != Figure.Type.DURATION ? 0 : lengthUnit(unit);
    }

    private static double lengthUnit(String unit) {
        return switch (unit) {
            case "decade" -> 120;
            case "year" -> 12;
            case "half-year", "semester" -> 6;
            case "quarter" -> 3;
            case "month" -> 1;
            case "week" -> -7;
            case "day" -> -1;
            case "hour" -> -1.0 / 24;
            case "minute" -> -1.0 / (24 * 60);
            default -> 0;
        };
    }

    /**
     * What one of a unit is in another of the same type: minutes in an hour, kilos in a tonne.
     *
     * @return 0 where the two do not convert
     */
    static double factor(Figure.Type type, @Nullable String from, @Nullable String to) {
        if (Objects.equals(from, to)) {
            return 1;
        }
        if (from == null || to == null) {
            return 0;
        }
        if (type == Figure.Type.DURATION) {
            double own = lengthUnit(from);
            double other = lengthUnit(to);
            return own != 0 && other != 0 && Math.signum(own) == Math.signum(other) ? own / other : 0;
        }
        MeasureScale own = type == Figure.Type.MEASURE ? MeasureScale.of(1, from) : null;
        MeasureScale other = type == Figure.Type.MEASURE ? MeasureScale.of(1, to) : null;
        return own != null && other != null && own.base().equals(other.base()) ? own.value() / other.value() : 0;
    }

    /** A number of which nothing is known but its value. */
    static Amount bare(Figure.Type type, double value, @Nullable String unit, TextRange range, int first, int end) {
        return new Amount(
                -1,
                new Figure(String.valueOf((long) value), range, type, value, null, unit, Figure.Precision.EXACT),
                first,
                end,
                Figure.Precision.EXACT,
                false,
                false,
                false,
                0);
    }

    /** The same number as a count of anything. */
    Amount counted() {
        return bare(Figure.Type.COUNT, number(), null, figure.range(), firstToken, endToken);
    }

    /** The same number counted in another's unit: « contre 300 » beside minutes. */
    Amount in(Amount other) {
        return new Amount(
                index,
                new Figure(
                        figure.text(),
                        figure.range(),
                        other.figure.type(),
                        figure.number(),
                        null,
                        other.unit(),
                        figure.precision()),
                firstToken,
                endToken,
                precision,
                negative,
                other.change,
                implied,
                yearly);
    }

    /** « 90 millions d'euros » is 90 of its magnitude: a million; 1 where its words name none. */
    double magnitude() {
        Matcher leading = LEADING.matcher(figure.text());
        if (!leading.find() || isDate()) {
            return 1;
        }
        String word = Folding.unaccented(leading.group(1));
        return word.startsWith("milliard") ? 1e9 : word.startsWith("million") ? 1e6 : 1;
    }

    /** « 30 des 90 millions d'euros »: the bare number takes the unit and the magnitude of the other. */
    Amount scaledLike(Amount other) {
        Amount same = in(other);
        Figure read = same.figure();
        return new Amount(
                index,
                new Figure(
                        read.text(),
                        read.range(),
                        read.type(),
                        number() * other.magnitude(),
                        null,
                        read.unit(),
                        read.precision()),
                firstToken,
                endToken,
                precision,
                false,
                other.change,
                implied,
                yearly);
    }

    /** The value in another's unit: minutes as hours, kilos as tonnes, days as months of mean length; NaN if there is none. */
    double valueIn(Amount other) {
        if (Objects.equals(unit(), other.unit())) {
            return number();
        }
        double factor = figure.type() == other.figure.type() ? factor(figure.type(), unit(), other.unit()) : 0;
        if (factor != 0) {
            return number() * factor;
        }
        boolean lengths = isDuration() && other.isDuration() && other.number() != 0;
        return lengths && other.days() != 0 ? days() / other.days() * other.number() : Double.NaN;
    }

    /** Whether both are the same measure in units of other prefixes: 1 200 MW and 1,2 GW. */
    public boolean sameMeasure(Amount other) {
        MeasureScale own = scale();
        MeasureScale given = other.scale();
        return own != null
                && given != null
                && own.base().equals(given.base())
                && close(own.value(), given.value(), EQUAL);
    }

    /** The measure without the prefix of its unit; null for all other figures. */
    public @Nullable MeasureScale scale() {
        return figure.type() == Figure.Type.MEASURE ? MeasureScale.of(number(), unit()) : null;
    }

    public static boolean close(double a, double b, double tolerance) {
        return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Dates agree where both give a part: 2023-08 and --08 do. */
    public static boolean sameDate(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        if (isPartOfYear(a) && isPartOfYear(b)) {
            return false;
        }
        int[] left = DateParts.of(a);
        int[] right = DateParts.of(b);
        boolean shared = false;
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && right[i] > 0) {
                if (left[i] != right[i]) {
                    return false;
                }
                shared = true;
            }
        }
        return shared;
    }
}
