package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.AmountMatch;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.figure.Figure.Precision;
import fr.titraille.grammar.PhraseList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** « Environ », « plus de », « près de » lost, added or turned round. */
final class PrecisionChecker implements Checker {

    /** Words before a figure that make it a bound without saying so: « pourrait atteindre 30 millions ». */
    private static final PhraseList<String> BOUNDS = PhraseList.read(PrecisionChecker.class, "bound-words.txt");

    private static final int BEFORE = 6;

    /** Tokens of a figure. */
    private static final int REACH = 8;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (AmountMatch match : comparison.amounts().all()) {
            SourceTexts.LocatedAmount source = match.source();
            if (match.outcome() == AmountMatch.Outcome.SAME
                    && source != null
                    && !match.amount().isDate()) {
                Amount copied = copied(comparison, match.amount());
                if (copied == null) {
                    check(comparison, match.amount(), source, false, out);
                } else {
                    TokenMap map =
                            comparison.copy(stretch(comparison, match.amount())).orElseThrow();
                    check(
                            comparison,
                            match.amount(),
                            new SourceTexts.LocatedAmount(map.origin(), copied, 0),
                            true,
                            out);
                }
            }
        }
    }

    private static Stretch stretch(Comparison comparison, Amount amount) {
        return comparison.rewrite().stretchAt(amount.firstToken());
    }

    /** In a copied sentence, the figure that stands in the very place. */
    private static @Nullable Amount copied(Comparison comparison, Amount amount) {
        TokenMap map = comparison.copy(stretch(comparison, amount)).orElse(null);
        for (int k = amount.firstToken(); map != null && k < amount.endToken(); k++) {
            int source = map.source(k);
            if (source != TokenMap.NONE && !map.isMoved(k)) {
                for (Amount given : map.source().amounts(source - REACH, source + 1)) {
                    if (given.firstToken() <= source && source < given.endToken() && given.sameValue(amount)) {
                        return given;
                    }
                }
            }
        }
        return null;
    }

    private static void check(
            Comparison comparison, Amount amount, SourceTexts.LocatedAmount source, boolean copied, Alarms out) {
        Precision before = source.amount().precision();
        Precision after = amount.precision();
        ComparedText given = source.origin().text();
        if (isAlike(before, after)
                || isOtherwiseTold(amount, source.amount())
                || (!copied && isRange(comparison.rewrite(), amount))
                || (!copied && isRange(given, source.amount()))
                || (before == Precision.EXACT && after != Precision.ABOUT && isBound(given, source.amount()))
                || (after == Precision.EXACT && isBound(comparison.rewrite(), amount))
                || comparison.rewrite().stretchAt(amount.firstToken()).heading()
                || (!copied && isToldAgain(comparison, amount, before))
                || (!copied && isGivenSo(comparison, amount))) {
            return;
        }
        Ground ground = after == Precision.EXACT
                ? Ground.PRECISION_DROPPED
                : before == Precision.EXACT ? Ground.PRECISION_ADDED : Ground.PRECISION_CHANGED;
        out.raise(Alarm.of(
                        ground,
                        amount.figure().range(),
                        source.origin(),
                        source.amount().figure().range(),
                        1)
                .mendedBy(source.amount().figure().text()));
    }

    /** « environ » and « près de » are both near it. */
    private static boolean isAlike(Precision before, Precision after) {
        boolean near = (before == Precision.ABOUT && after == Precision.UNDER)
                || (before == Precision.UNDER && after == Precision.ABOUT);
        return before == after || near;
    }

    /** In another unit the number is another, and so is how exact it is. */
    private static boolean isOtherwiseTold(Amount a, Amount b) {
        return (a.isDuration() && !Objects.equals(a.unit(), b.unit())) || a.implied() || b.implied();
    }

    /** « de 5 à 10 % », « entre 5 et 10 % » : the bounds of a range carry its precision, not their own. */
    private static boolean isRange(ComparedText text, Amount amount) {
        for (Amount other : text.amounts(text.stretchAt(amount.firstToken()))) {
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

    private static boolean isBound(ComparedText text, Amount amount) {
        int from = Math.max(text.stretchAt(amount.firstToken()).firstToken(), amount.firstToken() - BEFORE);
        return BOUNDS.anyIn(text.analysis(), from, amount.firstToken());
    }

    /** Whether the rewrite tells the value once more, as exactly as the source. */
    private static boolean isToldAgain(Comparison comparison, Amount amount, Precision precision) {
        return comparison.rewrite().amounts().stream()
                .anyMatch(a -> a != amount && a.precision() == precision && a.sameValue(amount));
    }

    /** Whether a source gives the same value as exactly elsewhere. */
    private static boolean isGivenSo(Comparison comparison, Amount amount) {
        return comparison.sources().alike(amount).stream()
                .map(SourceTexts.LocatedAmount::amount)
                .anyMatch(a -> a.precision() == amount.precision() && a.sameValue(amount));
    }
}
