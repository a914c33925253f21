package fr.titraille.fidelity;

import java.util.HashSet;
import java.util.Set;

/** A figure or a date of the source that the rewrite ties to the words of another one. */
final class BindingChecker implements Checker {

    private static final Set<String> BORDERS = Set.of(",", ";", "et", "contre", ":", "mais", "tandis");
    private static final int REACH = 12;

    /** How many tokens two figures may stand apart to be exchanged. */
    private static final int NEAR = 80;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (AmountMatch match : comparison.amounts().all()) {
            Sources.LocatedAmount source = match.source();
            boolean kept =
                    match.outcome() == AmountMatch.Outcome.SAME || match.outcome() == AmountMatch.Outcome.DERIVED;
            if (kept && source != null) {
                check(comparison, match, source, out);
            }
        }
    }

    private static void check(
            Comparison comparison, AmountMatch match, Sources.LocatedAmount source, ErrorDrafts out) {
        Amount own = match.amount();
        Set<String> bound = bound(comparison.rewrite(), own);
        Set<String> given = bound(source.origin().text(), source.amount());
        for (Amount other : source.origin()
                .text()
                .amounts(
                        source.amount().firstToken() - NEAR, source.amount().endToken() + NEAR)) {
            if (other != source.amount() && isLike(other, source.amount()) && isNear(other, source.amount())) {
                Set<String> rival = bound(source.origin().text(), other);
                Set<String> onlyRival = minus(rival, given);
                Set<String> onlyGiven = minus(given, rival);
                boolean towards = bound.stream().anyMatch(onlyRival::contains);
                boolean antonym = bound.stream().anyMatch(k -> k.startsWith("a:") && onlyRival.contains(k));
                boolean reversed = bound.stream()
                        .anyMatch(k -> isAntonym(k)
                                && onlyRival.contains(k)
                                && given.contains(opposite(k))
                                && !bound.contains(opposite(k)));
                boolean away = reversed || bound.stream().noneMatch(onlyGiven::contains);
                if (towards
                        && away
                        && !onlyGiven.isEmpty()
                        && isExchanged(comparison, match, other, onlyGiven, antonym)) {
                    out.rewrite(
                            FidelityError.Kind.ROLE_SWAP,
                            own.figure().range(),
                            source.origin(),
                            other.figure().range(),
                            "figures",
                            other.figure().text());
                }
            }
        }
    }

    private static boolean isAntonym(String key) {
        return key.startsWith("a:");
    }

    private static String opposite(String key) {
        return key.endsWith("-1")
                ? key.substring(0, key.length() - 2) + "1"
                : key.substring(0, key.length() - 1) + "-1";
    }

    /** Whether the other figure is gone, or stands with the words of this one. */
    private static boolean isExchanged(
            Comparison comparison, AmountMatch match, Amount other, Set<String> onlyGiven, boolean antonym) {
        if (match.derived() != null && !match.derived().sum().isEmpty()) {
            return true;
        }
        for (AmountMatch candidate : comparison.amounts().around(match.amount(), NEAR)) {
            if (candidate != match
                    && candidate.source() != null
                    && candidate.source().amount() == other) {
                return bound(comparison.rewrite(), candidate.amount()).stream()
                        .anyMatch(onlyGiven::contains);
            }
        }
        return match.amount().isDate() || antonym;
    }

    private static boolean isLike(Amount a, Amount b) {
        boolean units = a.unit() == null || b.unit() == null || a.unit().equals(b.unit());
        return a.isDate() == b.isDate() && units && !a.sameValue(b);
    }

    private static boolean isNear(Amount a, Amount b) {
        int distance = Math.abs(a.firstToken() - b.firstToken());
        return distance > 3;
    }

    private static Set<String> minus(Set<String> a, Set<String> b) {
        Set<String> rest = new HashSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    /** The terms that a figure goes with: up to the next figure of its kind, or the border between them. */
    static Set<String> bound(ComparedText text, Amount amount) {
        Clause clause = text.clauseAt(amount.firstToken());
        int first = clause.firstToken();
        int end = clause.endToken();
        for (Amount other : text.amounts(amount.firstToken() - NEAR, amount.endToken() + NEAR)) {
            if (!clause.holds(other.firstToken())) {
                continue;
            }
            if (other != amount && other.isDate() == amount.isDate()) {
                if (other.firstToken() < amount.firstToken()) {
                    first = Math.max(
                            first,
                            isStep(text, other, amount)
                                    ? amount.firstToken() - 1
                                    : border(text, other.endToken(), amount.firstToken()));
                } else {
                    end = Math.min(
                            end,
                            isStep(text, amount, other)
                                    ? other.firstToken() - 1
                                    : border(text, amount.endToken(), other.firstToken()));
                }
            }
        }
        first = Math.max(first, amount.firstToken() - REACH);
        end = Math.min(end, amount.endToken() + REACH);
        Set<String> keys = new HashSet<>();
        for (Term term : clause.terms(first, end)) {
            if (term.kind() != Term.Kind.FIGURE) {
                keys.add(term.signedKey());
            }
        }
        return keys;
    }

    /** « de 5 l'an dernier à 7 cette année »: what stands between belongs to the first. */
    private static boolean isStep(ComparedText text, Amount from, Amount to) {
        return from.firstToken() > 0
                && Set.of("de", "d'").contains(text.token(from.firstToken() - 1).key())
                && text.token(to.firstToken() - 1).key().equals("à");
    }

    private static int border(ComparedText text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (BORDERS.contains(text.token(k).key())) {
                return k;
            }
        }
        return from;
    }
}
