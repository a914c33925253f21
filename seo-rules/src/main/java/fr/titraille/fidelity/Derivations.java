package fr.titraille.fidelity;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that follow from given ones: per unit, complement, ratio, sum, difference, growth, delay. */
final class Derivations {

    /**
     * A value worked out.
     *
     * @param sum how, for the editor; empty where it is the same value in other words
     * @param of the one figure that it says in other words, or null
     */
    record Derived(
            double value,
            Figure.Type type,
            @Nullable String unit,
            String sum,
            @Nullable Quantity of) {
        Derived(double value, Figure.Type type, @Nullable String unit, String sum) {
            this(value, type, unit, sum, null);
        }
    }

    private static final int MOST = 14;

    private final List<Quantity> given;

    Derivations(List<Quantity> given) {
        this.given = given.subList(0, Math.min(MOST, given.size()));
    }

    /** What may be said in other words without any cue: 60 % is six in ten, +50 % is times 1.5. */
    List<Derived> equivalents() {
        List<Derived> out = new ArrayList<>();
        for (Quantity q : given) {
            double v = q.number();
            switch (q.figure().type()) {
                case PERCENT -> {
                    out.add(new Derived(v / 100, Figure.Type.RATIO, null, "", q));
                    out.add(new Derived(1 + v / 100, Figure.Type.RATIO, null, "", q));
                    out.add(new Derived(100 - v, Figure.Type.PERCENT, "%", "100 − " + plain(v), q));
                    out.add(new Derived((100 - v) / 100, Figure.Type.RATIO, null, "100 − " + plain(v), q));
                }
                case RATIO -> {
                    out.add(new Derived(v * 100, Figure.Type.PERCENT, "%", "", q));
                    out.add(new Derived((v - 1) * 100, Figure.Type.PERCENT, "%", "", q));
                    out.add(new Derived((1 - v) * 100, Figure.Type.PERCENT, "%", "", q));
                    if (v != 0) {
                        out.add(new Derived(1 / v, Figure.Type.RATIO, null, "", q));
                    }
                }
                default -> {}
            }
        }
        for (Quantity a : given) {
            for (Quantity b : given) {
                dates(a, b, out);
                change(a, b, out);
            }
        }
        return out;
    }

    /** From 8 to 2 dollars is 75 % less. */
    private static void change(Quantity a, Quantity b, List<Derived> out) {
        boolean same = a != b
                && !a.isDate()
                && a.figure().type() == b.figure().type()
                && a.figure().type() != Figure.Type.PERCENT
                && java.util.Objects.equals(a.unit(), b.unit());
        double x = a.number();
        double y = b.number();
        if (same && x > y && y > 0) {
            String sum = "(" + plain(x) + " − " + plain(y) + ") / ";
            out.add(new Derived((x - y) * 100 / x, Figure.Type.PERCENT, "%", sum + plain(x)));
            out.add(new Derived((x - y) * 100 / y, Figure.Type.PERCENT, "%", sum + plain(y)));
            out.add(new Derived(x / y, Figure.Type.RATIO, null, plain(x) + " / " + plain(y)));
        }
    }

    /** What two values yield; a cue must announce it. */
    List<Derived> computed() {
        List<Derived> out = new ArrayList<>();
        for (Quantity a : given) {
            for (Quantity b : given) {
                if (a != b) {
                    pair(a, b, out);
                }
            }
        }
        sums(out);
        return out;
    }

    private static void pair(Quantity a, Quantity b, List<Derived> out) {
        if (a.isDate() || b.isDate()) {
            dates(a, b, out);
            return;
        }
        double x = a.number();
        double y = b.number();
        Figure.Type left = a.figure().type();
        Figure.Type right = b.figure().type();
        boolean same = left == right && java.util.Objects.equals(a.unit(), b.unit());
        if (same && x > y) {
            out.add(new Derived(x - y, left, a.unit(), plain(x) + " − " + plain(y)));
            if (y != 0) {
                out.add(new Derived(
                        (x - y) * 100 / y,
                        Figure.Type.PERCENT,
                        "%",
                        "(" + plain(x) + " − " + plain(y) + ") / " + plain(y)));
            }
            if (x != 0) {
                out.add(new Derived(
                        (x - y) * 100 / x,
                        Figure.Type.PERCENT,
                        "%",
                        "(" + plain(x) + " − " + plain(y) + ") / " + plain(x)));
            }
        }
        if (same && y != 0) {
            out.add(new Derived(x / y, Figure.Type.RATIO, null, plain(x) + " / " + plain(y)));
            out.add(new Derived(x / y, Figure.Type.COUNT, null, plain(x) + " / " + plain(y)));
            out.add(new Derived(100 * x / y, Figure.Type.PERCENT, "%", plain(x) + " / " + plain(y)));
        }
        if (same) {
            out.add(new Derived(x + y, left, a.unit(), plain(x) + " + " + plain(y)));
        }
        if (!same && y != 0 && left != Figure.Type.PERCENT && right != Figure.Type.PERCENT) {
            boolean share = left == Figure.Type.MONEY || left == Figure.Type.COUNT || left == Figure.Type.MEASURE;
            if (share && right != Figure.Type.RATIO) {
                out.add(new Derived(x / y, left, a.unit(), plain(x) + " / " + plain(y)));
            }
        }
        if (right == Figure.Type.PERCENT && left != Figure.Type.PERCENT) {
            String sum = plain(y) + " % × " + plain(x);
            out.add(new Derived(x * y / 100, left, a.unit(), sum));
            out.add(new Derived(x * (100 - y) / 100, left, a.unit(), sum));
            out.add(new Derived(x * (100 + y) / 100, left, a.unit(), sum));
        }
        if (right == Figure.Type.RATIO && left != Figure.Type.RATIO) {
            out.add(new Derived(x * y, left, a.unit(), plain(x) + " × " + plain(y)));
        }
        if (right == Figure.Type.RATE) {
            out.add(new Derived(x * y, left, null, plain(x) + " × " + plain(y)));
            if (y != 0) {
                out.add(new Derived(x / y, left, null, plain(x) + " / " + plain(y)));
            }
        }
        if (left == Figure.Type.COUNT && right == Figure.Type.MONEY) {
            out.add(new Derived(x * y, Figure.Type.MONEY, b.unit(), plain(x) + " × " + plain(y)));
        }
    }

    private static void dates(Quantity a, Quantity b, List<Derived> out) {
        if (!a.isDate()
                || !b.isDate()
                || a.figure().date() == null
                || b.figure().date() == null) {
            return;
        }
        int[] from = DateParts.of(a.figure().date());
        int[] to = DateParts.of(b.figure().date());
        String sum = a.figure().text() + " → " + b.figure().text();
        if (from[0] > 0 && to[0] > 0) {
            int years = to[0] - from[0];
            if (years > 0) {
                out.add(new Derived(years, Figure.Type.DURATION, "year", sum));
            }
            if (from[1] > 0 && to[1] > 0 && years * 12 + to[1] - from[1] > 0) {
                out.add(new Derived(years * 12 + to[1] - from[1], Figure.Type.DURATION, "month", sum));
            }
        } else if (from[1] > 0 && to[1] > 0) {
            int months = Math.floorMod(to[1] - from[1], 12);
            if (months > 0) {
                out.add(new Derived(months, Figure.Type.DURATION, "month", sum));
            }
        }
        if (from[1] == to[1] && from[2] > 0 && to[2] > from[2]) {
            out.add(new Derived(to[2] - from[2], Figure.Type.DURATION, "day", sum));
        }
    }

    private void sums(List<Derived> out) {
        for (Quantity first : given) {
            double total = 0;
            int count = 0;
            StringBuilder sum = new StringBuilder();
            for (Quantity q : given) {
                if (!q.isDate()
                        && q.figure().type() == first.figure().type()
                        && java.util.Objects.equals(q.unit(), first.unit())) {
                    total += q.number();
                    sum.append(count++ == 0 ? "" : " + ").append(plain(q.number()));
                }
            }
            if (count > 2) {
                out.add(new Derived(total, first.figure().type(), first.unit(), sum.toString()));
            }
        }
    }

    /** A number as an editor would write it. */
    static String plain(double value) {
        java.text.NumberFormat format = java.text.NumberFormat.getInstance(java.util.Locale.FRENCH);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
