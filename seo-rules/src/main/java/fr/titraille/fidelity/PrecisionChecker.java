package fr.titraille.fidelity;

import fr.titraille.figure.Figure.Precision;

/** « Environ », « plus de », « près de » lost, added or turned round. */
final class PrecisionChecker implements Checker {

    private static final double NEARLY_COPIED = 0.7;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (QuantityMatch match : comparison.quantities().all()) {
            Sources.LocatedQuantity source = match.source();
            if (match.outcome() != QuantityMatch.Outcome.SAME
                    || source == null
                    || match.quantity().isDate()) {
                continue;
            }
            Precision before = source.quantity().precision();
            Precision after = match.quantity().precision();
            if (before != after
                    && !isRange(comparison.rewrite(), match.quantity())
                    && !isRange(source.origin().text(), source.quantity())
                    && !otherwiseGiven(comparison, match.quantity(), source)) {
                String message = after == Precision.EXACT ? "dropped" : before == Precision.EXACT ? "added" : "changed";
                out.rewrite(
                        FidelityError.Kind.PRECISION,
                        match.quantity().figure().range(),
                        source.origin(),
                        source.quantity().figure().range(),
                        message,
                        source.quantity().figure().text());
            }
        }
    }

    /** « de 5 à 10 % », « entre 5 et 10 % » : the bounds of a range carry its precision, not their own. */
    private static boolean isRange(ComparedText text, Quantity quantity) {
        for (Quantity other : text.quantities(text.clauseAt(quantity.firstToken()))) {
            int gap = other.firstToken() < quantity.firstToken()
                    ? quantity.firstToken() - other.endToken()
                    : other.firstToken() - quantity.endToken();
            if (other != quantity
                    && gap <= 1
                    && other.figure().type() == quantity.figure().type()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sources give the same value as exactly elsewhere. */
    private static boolean otherwiseGiven(Comparison comparison, Quantity quantity, Sources.LocatedQuantity source) {
        for (Alignment.Match match :
                comparison.alignment().of(comparison.rewrite().clauseAt(quantity.firstToken()))) {
            if (match.likeness() >= NEARLY_COPIED && match.source().id() == source.clauseId()) {
                return false;
            }
        }
        return comparison.sources().alike(quantity).stream()
                .map(Sources.LocatedQuantity::quantity)
                .anyMatch(q -> q.precision() == quantity.precision() && q.sameValue(quantity));
    }
}
