package fr.titraille.fidelity;

import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Figures that the sources do not have: numbers, units, dates, sums that do not come out. */
final class NumberChecker implements Checker {

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (AmountMatch match : comparison.amounts().all()) {
            Amount amount = match.amount();
            if (comparison.rewrite().clauseAt(amount.firstToken()).question()) {
                continue;
            }
            switch (match.outcome()) {
                case OTHER_UNIT -> report(match, Kind.UNIT, "changed", out);
                case CHANGED -> report(match, kind(amount), "changed", out);
                case NEW -> report(match, amount.isDate() ? Kind.DATE : Kind.INVENTED, "figure", out);
                case WRONG_SUM -> sum(match, out);
                default -> {}
            }
        }
    }

    private static Kind kind(Amount amount) {
        return switch (amount.figure().type()) {
            case DATE, DURATION -> Kind.DATE;
            default -> Kind.NUMBER;
        };
    }

    private static void report(AmountMatch match, Kind kind, String message, ErrorDrafts out) {
        Sources.LocatedAmount source = match.source();
        TextRange range = match.amount().figure().range();
        if (source == null) {
            out.rewrite(kind, range, null, null, message, null);
        } else {
            out.rewrite(
                    kind,
                    range,
                    source.origin(),
                    source.amount().figure().range(),
                    message,
                    source.amount().figure().text());
        }
    }

    private static void sum(AmountMatch match, ErrorDrafts out) {
        Closure.@Nullable Derived right = match.derived();
        TextRange range = match.amount().figure().range();
        if (right == null || right.sum().isEmpty()) {
            out.rewrite(Kind.ARITHMETIC, range, null, null, "unfounded", null);
        } else {
            out.rewrite(
                    Kind.ARITHMETIC, range, null, null, "wrong", null, right.sum(), Closure.plain(right.value()));
        }
    }
}
