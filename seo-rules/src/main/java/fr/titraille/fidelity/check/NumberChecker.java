package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.AmountMatch;
import fr.titraille.fidelity.align.Closure;
import fr.titraille.fidelity.align.SourceTexts;

/** Figures that the sources do not have: numbers, units, dates, sums that do not come out. */
final class NumberChecker implements Checker {

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (AmountMatch match : comparison.amounts().all()) {
            Amount amount = match.amount();
            if (comparison.rewrite().stretchAt(amount.firstToken()).question()) {
                continue;
            }
            switch (match.outcome()) {
                case OTHER_UNIT -> out.raise(changed(match, Ground.UNIT_CHANGED));
                case CHANGED -> out.raise(changed(match, changed(amount)));
                case NEW -> out.raise(changed(match, amount.isDate() ? Ground.DATE_UNKNOWN : Ground.FIGURE_UNKNOWN));
                case WRONG_SUM -> out.raise(sum(match));
                case SAME, ROUNDED, DERIVED, IDLE -> {}
            }
        }
    }

    private static Ground changed(Amount amount) {
        return amount.isDate() || amount.isDuration() ? Ground.DATE_CHANGED : Ground.NUMBER_CHANGED;
    }

    private static Alarm changed(AmountMatch match, Ground ground) {
        SourceTexts.LocatedAmount source = match.source();
        Alarm plain = Alarm.unknown(ground, match.amount().figure().range());
        return source == null
                ? plain
                : Alarm.of(
                                ground,
                                plain.range(),
                                source.origin(),
                                source.amount().figure().range(),
                                1)
                        .mendedBy(source.amount().figure().text());
    }

    private static Alarm sum(AmountMatch match) {
        Closure.Derived right = match.derived();
        if (right == null || right.sum().isEmpty()) {
            return Alarm.unknown(Ground.SUM_UNFOUNDED, match.amount().figure().range());
        }
        return Alarm.unknown(Ground.SUM_WRONG, match.amount().figure().range())
                .naming(right.sum(), Closure.plain(right.value()));
    }
}
