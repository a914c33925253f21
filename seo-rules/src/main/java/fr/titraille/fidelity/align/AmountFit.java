package fr.titraille.fidelity.align;

import fr.titraille.figure.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether a figure may stand for a value: rounded as its words say, or worked out, of a fitting type and unit. */
public final class AmountFit {

    /** The guidelines accept a rounding that says so; 6 % either way is « environ », 12 % « près de », 20 % « plus de ». */
    static final double ABOUT = 0.06;

    private static final double UNDER = 0.12;

    private static final double OVER = 0.2;

    /** A value worked out is told to two digits or so: 66 % and 67 % are both two thirds. */
    static final double SUM = 0.012;

    private AmountFit() {}

    /** Rounding leaves fewer digits, never other ones; nine is « une dizaine ». */
    public static boolean isRounder(double value, double exact) {
        int digits = digits(value);
        return digits < digits(exact) || (digits == 1 && value % 10 == 0 && exact % 10 != 0);
    }

    /** Significant digits: 700 has one, 711 three. */
    private static int digits(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    static boolean approximates(Amount amount, double exact) {
        double value = amount.number();
        return switch (amount.precision()) {
            case EXACT -> false;
            case ABOUT -> Amount.close(value, exact, ABOUT);
            case OVER -> value <= exact && Amount.close(value, exact, OVER);
            case UNDER -> exact <= value && Amount.close(value, exact, UNDER);
        };
    }

    /** Fifty times 40 milliwatts are two watts. */
    static boolean isSameScaled(Amount amount, Closure.Derived derived) {
        MeasureScale own = amount.scale();
        MeasureScale worked =
                derived.type() == Figure.Type.MEASURE ? MeasureScale.of(derived.value(), derived.unit()) : null;
        return own != null
                && worked != null
                && own.base().equals(worked.base())
                && Amount.close(own.value(), worked.value(), SUM);
    }

    static boolean fits(Amount amount, Closure.Derived derived) {
        Figure.Type type = amount.figure().type();
        Closure.Told told = derived.told();
        if (told != Closure.Told.ANY
                && type == Figure.Type.PERCENT
                && (told == Closure.Told.CHANGE) != amount.change()) {
            return false;
        }
        if (type == Figure.Type.MONEY || derived.type() == Figure.Type.MONEY) {
            boolean currency = derived.unit() == null || derived.unit().equals(amount.unit()) || amount.isBare();
            return (type == derived.type() || amount.isBare()) && currency;
        }
        if (type == Figure.Type.DURATION || derived.type() == Figure.Type.DURATION) {
            return type == derived.type() && Amount.factor(type, derived.unit(), amount.unit()) != 0;
        }
        if (type == Figure.Type.MEASURE || derived.type() == Figure.Type.MEASURE) {
            return (type == derived.type() && Objects.equals(derived.unit(), amount.unit())) || amount.isBare();
        }
        boolean points = type == Figure.Type.COUNT
                && derived.type() == Figure.Type.PERCENT
                && amount.figure().text().contains("point");
        return type == derived.type()
                || points
                || (type == Figure.Type.COUNT && derived.type() == Figure.Type.RATIO && amount.unit() == null)
                || (type == Figure.Type.RATIO && derived.type() == Figure.Type.COUNT && derived.unit() == null);
    }

    /** « entre 30 et 40 » for 30 to 40 milliards. */
    static boolean isElliptic(Amount amount, List<SourceTexts.LocatedAmount> near) {
        if (!amount.isBare()) {
            return false;
        }
        for (SourceTexts.LocatedAmount candidate : near) {
            for (double scale : new double[] {1e3, 1e6, 1e9}) {
                if (Amount.close(amount.number() * scale, candidate.amount().number(), 1e-6)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isFixed(Figure.Type one, Figure.Type other) {
        Set<Figure.Type> fixed = Set.of(Figure.Type.PERCENT, Figure.Type.DURATION, Figure.Type.MONEY);
        return fixed.contains(one) && fixed.contains(other);
    }
}
