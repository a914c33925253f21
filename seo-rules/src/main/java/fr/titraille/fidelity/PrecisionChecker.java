package fr.titraille.fidelity;

import fr.titraille.figure.Figure.Precision;

/** « Environ », « plus de », « près de » lost, added or turned round. */
final class PrecisionChecker implements Checker {

    private static final double NEARLY_COPIED = 0.7;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (AmountMatch match : comparison.amounts().all()) {
            Sources.LocatedAmount source = match.source();
            if (match.outcome() != AmountMatch.Outcome.SAME
                    || source == null
                    || match.amount().isDate()) {
                continue;
            }
            Precision before = source.amount().precision();
            Precision after = match.amount().precision();
            if (before != after
                    && !isRange(comparison.rewrite(), match.amount())
                    && !isRange(source.origin().text(), source.amount())
                    && !otherwiseGiven(comparison, match.amount(), source)) {
                String message = after == Precision.EXACT ? "dropped" : before == Precision.EXACT ? "added" : "changed";
                out.rewrite(
                        FidelityError.Kind.PRECISION,
                        match.amount().figure().range(),
                        source.origin(),
                        source.amount().figure().range(),
                        message,
                        source.amount().figure().text());
            }
        }
    }

    /** « de 5 à 10 % », « entre 5 et 10 % » : the bounds of a range carry its precision, not their own. */
    private static boolean isRange(ComparedText text, Amount amount) {
        for (Amount other : text.amounts(text.clauseAt(amount.firstToken()))) {
            int gap = other.firstToken() < amount.firstToken()
                    ? amount.firstToken() - other.endToken()
                    : other.firstToken() - amount.endToken();
            if (other != amount
                    && gap <= 1
                    && other.figure().type() == amount.figure().type()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sources give the same value as exactly elsewhere. */
    private static boolean otherwiseGiven(Comparison comparison, Amount amount, Sources.LocatedAmount source) {
        for (Alignment.Match match :
                comparison.alignment().of(comparison.rewrite().clauseAt(amount.firstToken()))) {
            if (match.likeness() >= NEARLY_COPIED && match.source().id() == source.clauseId()) {
                return false;
            }
        }
        return comparison.sources().alike(amount).stream()
                .map(Sources.LocatedAmount::amount)
                .anyMatch(q -> q.precision() == amount.precision() && q.sameValue(amount));
    }
}
