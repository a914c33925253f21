package fr.titraille.fidelity.align;

import fr.titraille.figure.Figure;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that follow from given ones in one step, each with its type, so that money is never found in a count: sums,
 * differences, ratios, shares, changes, complements, values a unit, parts and multiples.
 */
public final class Closure {

    /** What a percentage must be told as for a derived value to be its ground. */
    public enum Told {
        ANY,
        LEVEL,
        CHANGE
    }

    /**
     * A value worked out.
     *
     * @param told whether it is a change or a level, where that matters
     * @param sum how, for the editor; empty where it is the same value in other words
     * @param of the one figure that it says in other words, or null
     */
    public record Derived(
            double value,
            Figure.Type type,
            @Nullable String unit,
            Told told,
            String sum,
            @Nullable Amount of) {}

    /** More figures in reach than this, and nearly any number follows from some. */
    private static final int MOST = 16;

    private static final int MOST_TRIPLES = 8;

    /** « deux sources » add nothing to 1 600 chips that a rounding would not swallow. */
    private static final double SLIGHT = 0.03;

    /** Years, half-years, quarters, months, weeks and days. */
    private static final int[] TIMES_A_YEAR = {1, 2, 4, 12, 52, 365};

    private final List<Amount> given;
    private final List<Derived> out = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    /** A part of a whole that the source gives: a third of the places. */
    private record Share(Amount whole, double value, String sum) {}

    private Closure(List<Amount> given) {
        this.given = given.subList(0, Math.min(MOST, given.size()));
    }

    /** All values, those in other words first. */
    public static List<Derived> of(List<Amount> given) {
        Closure closure = new Closure(given);
        closure.given.forEach(closure::equivalents);
        for (Amount a : closure.given) {
            for (Amount b : closure.given) {
                if (a != b && !a.isDate() && !b.isDate()) {
                    closure.pair(a, b);
                    closure.guessed(a, b);
                }
            }
        }
        closure.sums();
        closure.parts();
        return closure.out;
    }

    private void add(double value, Figure.Type type, @Nullable String unit, String sum) {
        out.add(new Derived(value, type, unit, Told.ANY, sum, null));
    }

    private void percent(double value, Told told, String sum, @Nullable Amount of) {
        out.add(new Derived(value, Figure.Type.PERCENT, "%", told, sum, of));
    }

    private void ratio(double value, String sum, @Nullable Amount of) {
        out.add(new Derived(value, Figure.Type.RATIO, null, Told.ANY, sum, of));
    }

    private void equivalents(Amount a) {
        double v = a.number();
        if (a.yearly() > 0) {
            for (int other : TIMES_A_YEAR) {
                out.add(new Derived(
                        v * a.yearly() / other,
                        a.figure().type(),
                        a.unit(),
                        Told.ANY,
                        plain(v) + " × " + a.yearly() + " / " + other,
                        a));
            }
        }
        if (a.figure().type() == Figure.Type.PERCENT) {
            String rest = "100 − " + plain(v);
            ratio(v / 100, "", a);
            ratio(1 + v / 100, "", a);
            percent(100 - v, Told.LEVEL, rest, a);
            ratio((100 - v) / 100, rest, a);
            if (v > 0 && v < 100) {
                ratio(100 / (100 - v), rest, a);
            }
        } else if (a.figure().type() == Figure.Type.RATIO && v > 0) {
            percent(v * 100, Told.LEVEL, "", a);
            percent((v - 1) * 100, Told.CHANGE, "", a);
            percent((1 - v) * 100, Told.ANY, "1 − " + plain(v), a);
            percent(100 / v, Told.LEVEL, "1 / " + plain(v), a);
            percent((1 - 1 / v) * 100, Told.CHANGE, "1 − 1 / " + plain(v), a);
            ratio(1 / v, "", a);
            ratio(1 - v, "1 − " + plain(v), a);
            if (v <= 1) {
                percent(v * 100, Told.CHANGE, "", a);
            }
        }
    }

    /** A bare number counts what the other does, or something of its own: « 57 kilomètres … il en reste 9 ». */
    private void guessed(Amount a, Amount b) {
        if (a.isBare() && !b.isBare() && a.figure().type() != b.figure().type()) {
            pair(a.in(b), b);
            if (b.magnitude() > 1) {
                pair(a.scaledLike(b), b);
            }
        } else if (b.isBare() && !a.isBare()) {
            if (a.figure().type() != b.figure().type()) {
                pair(a, b.in(a));
                if (a.magnitude() > 1) {
                    pair(a, b.scaledLike(a));
                }
            } else if (b.figure().type() != Figure.Type.COUNT) {
                pair(a, b.counted());
            }
        }
    }

    private void pair(Amount a, Amount b) {
        double x = a.number();
        double y = b.number();
        Figure.Type left = a.figure().type();
        Figure.Type right = b.figure().type();
        double factor = sameUnit(a, b) ? 1 : left == right ? Amount.factor(left, b.unit(), a.unit()) : 0;
        if (left == right && factor != 0) {
            alike(a, b, factor);
            if (left == Figure.Type.MEASURE && "m".equals(a.unit())) {
                add(a.number() * b.number() * factor, left, "m²", plain(a.number()) + " × " + plain(b.number()));
            }
        } else if (right == Figure.Type.PERCENT && left != Figure.Type.RATIO) {
            String sum = plain(y) + " % × " + plain(x);
            share(a, x * y / 100, sum);
            add(x * (100 - y) / 100, left, a.unit(), sum);
            add(x * (100 + y) / 100, left, a.unit(), sum);
            if (y > 0 && y != 100) {
                add(x * 100 / y, left, a.unit(), plain(x) + " / " + plain(y) + " %");
                add(x / (1 + y / 100), left, a.unit(), plain(x) + " / (1 + " + plain(y) + " %)");
                add(x / (1 - y / 100), left, a.unit(), plain(x) + " / (1 − " + plain(y) + " %)");
            }
        } else if (right == Figure.Type.RATIO && left != Figure.Type.PERCENT) {
            share(a, x * y, plain(x) + " × " + plain(y));
            if (y > 0) {
                add(x / y, left, a.unit(), plain(x) + " / " + plain(y));
            }
            add(x * (1 - y), left, a.unit(), plain(x) + " × (1 − " + plain(y) + ")");
        } else if (left != Figure.Type.PERCENT && left != Figure.Type.RATIO) {
            unlike(a, b);
        }
    }

    private void share(Amount whole, double value, String sum) {
        add(value, whole.figure().type(), whole.unit(), sum);
        shares.add(new Share(whole, value, sum));
    }

    /** What a part leaves of its whole once another part is gone, and what two parts make: one step more. */
    private void parts() {
        for (Share share : shares.subList(0, Math.min(MOST, shares.size()))) {
            Amount whole = share.whole();
            for (Amount other : given) {
                if (other == whole || other.figure().type() != whole.figure().type() || !sameUnit(whole, other)) {
                    continue;
                }
                double y = other.number();
                Figure.Type type = whole.figure().type();
                add(share.value() + y, type, whole.unit(), share.sum() + " + " + plain(y));
                if (whole.number() > share.value() + y) {
                    add(
                            whole.number() - share.value() - y,
                            type,
                            whole.unit(),
                            plain(whole.number()) + " − " + share.sum() + " − " + plain(y));
                }
                add(Math.abs(share.value() - y), type, whole.unit(), share.sum() + " − " + plain(y));
            }
        }
    }

    private static boolean sameUnit(Amount a, Amount b) {
        return Objects.equals(a.unit(), b.unit()) || a.isBare() || b.isBare();
    }

    private void alike(Amount a, Amount b, double factor) {
        double x = a.number();
        double y = b.number() * factor;
        Figure.Type type = a.figure().type();
        String unit = a.isBare() ? b.unit() : a.unit();
        if (a.index() < b.index()) {
            add(x + y, type, unit, plain(x) + " + " + plain(y));
        }
        if (x > y) {
            add(x - y, type, unit, plain(x) + " − " + plain(y));
        }
        if (y != 0 && type != Figure.Type.RATIO) {
            String over = plain(x) + " / " + plain(y);
            ratio(x / y, over, null);
            ratio(Math.abs(x - y) / Math.abs(y), "(" + plain(x) + " − " + plain(y) + ") / " + plain(y), null);
            add(x / y, Figure.Type.COUNT, null, over);
            percent(100 * x / y, Told.LEVEL, over, null);
            percent(
                    100 * Math.abs(x - y) / Math.abs(y),
                    Told.ANY,
                    "(" + plain(x) + " − " + plain(y) + ") / " + plain(y),
                    null);
        }
        if (type == Figure.Type.RATIO) {
            ratio(x * y, plain(x) + " × " + plain(y), null);
        }
    }

    private void unlike(Amount a, Amount b) {
        double x = a.number();
        double y = b.number();
        Figure.Type left = a.figure().type();
        Figure.Type right = b.figure().type();
        if (left == Figure.Type.COUNT && right == Figure.Type.COUNT && Math.min(x, y) > SLIGHT * Math.max(x, y)) {
            // tables and sculptures are works together
            add(x + y, left, null, plain(x) + " + " + plain(y));
            if (x > y && isOneKind(a, b)) {
                // « 72 000 postes » of « 78 000 salariés »: what is left has a name of its own
                add(x - y, left, null, plain(x) + " − " + plain(y));
            }
            if (x > y) {
                ratio(y / x, plain(y) + " / " + plain(x), null);
            }
        }
        if (right == Figure.Type.COUNT
                || right == Figure.Type.RATE
                || right == Figure.Type.DURATION
                || right == Figure.Type.MEASURE) {
            if (y != 0) {
                add(x / y, left, a.unit(), plain(x) + " / " + plain(y));
            }
            add(x * y, left, a.unit(), plain(x) + " × " + plain(y));
        }
        if (right == Figure.Type.RATE) {
            add(x * y, left, null, plain(x) + " × " + plain(y));
            if (y != 0) {
                add(x / y, left, null, plain(x) + " / " + plain(y));
            }
        }
    }

    /** Posts and people are counted together, and so may be what no list of units has. */
    private static boolean isOneKind(Amount a, Amount b) {
        return (isPeople(a) && isPeople(b))
                || AmountMatches.UNKNOWN.equals(a.unit())
                || AmountMatches.UNKNOWN.equals(b.unit());
    }

    private static boolean isPeople(Amount amount) {
        return amount.unit() != null && AmountMatches.PEOPLE.contains(amount.unit());
    }

    /** Sums of three, and of all that share a unit. */
    private void sums() {
        for (int i = 0; i < given.size(); i++) {
            List<Amount> alike = new ArrayList<>();
            Amount first = given.get(i);
            for (Amount a : given) {
                if (!a.isDate()
                        && a.figure().type() == first.figure().type()
                        && (first.figure().type() == Figure.Type.COUNT || Objects.equals(a.unit(), first.unit()))) {
                    alike.add(a);
                }
            }
            if (alike.size() == 2 && alike.get(0) == first) {
                rest(alike);
            }
            if (alike.size() > 2 && alike.get(0) == first) {
                sum(alike);
                triples(alike);
            }
        }
    }

    private void triples(List<Amount> alike) {
        int size = Math.min(MOST_TRIPLES, alike.size());
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                for (int k = j + 1; k < size; k++) {
                    sum(List.of(alike.get(i), alike.get(j), alike.get(k)));
                    rest(alike.get(i), alike.get(j), alike.get(k));
                    rest(alike.get(j), alike.get(i), alike.get(k));
                    rest(alike.get(k), alike.get(i), alike.get(j));
                }
            }
        }
    }

    private void rest(Amount all, Amount one, Amount other) {
        double left = all.number() - one.number() - other.number();
        if (left > 0) {
            add(
                    left,
                    all.figure().type(),
                    all.unit(),
                    plain(all.number()) + " − " + plain(one.number()) + " − " + plain(other.number()));
        }
    }

    /** « 31 %, 9 % »: the rest of the hundred. */
    private void rest(List<Amount> parts) {
        double total = 0;
        StringBuilder sum = new StringBuilder("100");
        for (Amount part : parts) {
            total += part.number();
            sum.append(" − ").append(plain(part.number()));
        }
        if (parts.get(0).figure().type() == Figure.Type.PERCENT && total < 100) {
            percent(100 - total, Told.LEVEL, sum.toString(), null);
        }
    }

    private void sum(List<Amount> parts) {
        rest(parts);
        double total = 0;
        StringBuilder sum = new StringBuilder();
        for (Amount part : parts) {
            total += part.number();
            sum.append(sum.isEmpty() ? "" : " + ").append(plain(part.number()));
        }
        add(total, parts.get(0).figure().type(), parts.get(0).unit(), sum.toString());
    }

    /** A number as an editor would write it. */
    public static String plain(double value) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
