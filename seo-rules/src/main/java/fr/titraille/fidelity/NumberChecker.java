package fr.titraille.fidelity;

import fr.titraille.fidelity.FidelityError.Kind;
import fr.titraille.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Figures that the sources do not have: numbers, units, dates, sums that do not come out. */
final class NumberChecker implements Checker {

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (QuantityMatch match : comparison.quantities().all()) {
            Quantity quantity = match.quantity();
            if (comparison.rewrite().clauseAt(quantity.firstToken()).question()) {
                continue;
            }
            switch (match.outcome()) {
                case OTHER_UNIT -> report(match, Kind.UNIT, "changed", out);
                case CHANGED -> report(match, kind(quantity), "changed", out);
                case NEW -> report(match, quantity.isDate() ? Kind.DATE : Kind.INVENTED, "figure", out);
                case WRONG_SUM -> sum(match, out);
                default -> {}
            }
        }
    }

    private static Kind kind(Quantity quantity) {
        return switch (quantity.figure().type()) {
            case DATE, DURATION -> Kind.DATE;
            default -> Kind.NUMBER;
        };
    }

    private static void report(QuantityMatch match, Kind kind, String message, ErrorDrafts out) {
        Sources.LocatedQuantity source = match.source();
        TextRange range = match.quantity().figure().range();
        if (source == null) {
            out.rewrite(kind, range, null, null, message, null);
        } else {
            out.rewrite(
                    kind,
                    range,
                    source.origin(),
                    source.quantity().figure().range(),
                    message,
                    source.quantity().figure().text());
        }
    }

    private static void sum(QuantityMatch match, ErrorDrafts out) {
        Derivations.@Nullable Derived right = match.derived();
        TextRange range = match.quantity().figure().range();
        if (right == null || right.sum().isEmpty()) {
            out.rewrite(Kind.ARITHMETIC, range, null, null, "unfounded", null);
        } else {
            out.rewrite(
                    Kind.ARITHMETIC, range, null, null, "wrong", null, right.sum(), Derivations.plain(right.value()));
        }
    }
}
