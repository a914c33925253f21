package fr.titraille.figure;

import fr.titraille.figure.UnitLexicon.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units that numbers without a noun may take: « 1 600 puces, dont 1 000 livrées », « 3 milliards contre 2 ». The last
 * figure of the sentence of about that size lends its unit; a new clause goes back to the first count; millions without
 * anything to count are money where the text has spoken of money.
 */
final class LeftOutUnits {

    private record Seen(Unit unit, double value, BigDecimal multiplier) {}

    /** Two numbers of one kind are seldom further apart. House choice. */
    private static final double FARTHEST = 100;

    /** Figures looked back on: keeps the work linear. */
    private static final int MOST = 20;

    private static final double MILLION = 1e6;

    private final List<Seen> sentence = new ArrayList<>();
    private @Nullable Unit lastMoney;
    private @Nullable Unit lastCount;
    private @Nullable Unit countBefore;

    void startSentence() {
        countBefore = lastCount;
        lastCount = null;
        sentence.clear();
    }

    void remember(Unit unit, BigDecimal value, BigDecimal multiplier) {
        sentence.add(new Seen(unit, value.doubleValue(), multiplier));
        if (unit.type() == Figure.Type.MONEY) {
            lastMoney = unit;
        } else if (unit.type() == Figure.Type.COUNT && unit.code() != null && !isChip(lastCount)) {
            lastCount = unit;
        }
    }

    private static boolean isChip(@Nullable Unit unit) {
        return unit != null && UnitLexicon.CHIP.equals(unit.code());
    }

    /** What the sentence before counted last, chips before anything else; or null: « elle en a vendu 3 000 ». */
    @Nullable
    Unit countBefore() {
        return countBefore;
    }

    /** The multiplier that a number leaves to the figure before it: « 500 milliards, contre 45 »; 1 for none. */
    BigDecimal multiplier(BigDecimal value) {
        if (sentence.isEmpty()) {
            return BigDecimal.ONE;
        }
        Seen last = lastQuantity();
        double scaled = value.multiply(last.multiplier()).doubleValue();
        return isNear(last.value(), scaled) && !isNear(last.value(), value.doubleValue())
                ? last.multiplier()
                : BigDecimal.ONE;
    }

    private Seen lastQuantity() {
        return sentence.get(sentence.size() - 1);
    }

    /** The currency that the text spoke of last, or null. */
    @Nullable
    Unit money() {
        return lastMoney;
    }

    /**
     * The unit of a number without one, or null.
     *
     * @param newClause whether a semicolon stands before the number
     */
    @Nullable
    Unit of(BigDecimal value, boolean newClause) {
        double number = value.doubleValue();
        if (newClause) {
            for (Seen seen : sentence.subList(0, Math.min(MOST, sentence.size()))) {
                if (seen.unit().type() == Figure.Type.COUNT) {
                    return seen.unit();
                }
            }
        }
        for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - MOST); i--) {
            Seen seen = sentence.get(i);
            boolean lends =
                    seen.unit().type() != Figure.Type.DURATION && seen.unit().type() != Figure.Type.RATIO;
            if (lends && isNear(seen.value(), number)) {
                return seen.unit();
            }
        }
        return number >= MILLION ? lastMoney : null;
    }

    private static boolean isNear(double a, double b) {
        double low = Math.min(a, b);
        return low > 0 && Math.max(a, b) / low <= FARTHEST;
    }
}
