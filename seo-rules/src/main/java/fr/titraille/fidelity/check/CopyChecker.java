package fr.titraille.fidelity.check;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.AmountFit;
import fr.titraille.fidelity.align.AmountMatch;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.figure.Figure;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the edit script of a copied sentence: codes cut, counts put for an article, words added. */
final class CopyChecker implements Checker {

    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d.-]*");

    /** A source's sentence that is there as a whole, with more words in it. */
    private static final double KEPT = 0.9;

    /** A place of so few words holds nothing but the figure. */
    private static final int SMALL = 3;

    /** Tokens of a figure before its number. */
    private static final int REACH = 4;

    /** What « environ » and « plus de » may leave out. */
    private static final double ROUNDED = 0.12;

    /** So many content words that no source has make a new statement. */
    private static final int LEAST_ADDED = 2;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (!stretch.question() && !stretch.heading()) {
                if (comparison.copy(stretch).isEmpty()) {
                    comparison
                            .maps()
                            .of(stretch)
                            .filter(map -> map.kept() >= KEPT)
                            .ifPresent(map -> map.hunks().forEach(hunk -> added(comparison, map, hunk, out)));
                }
                comparison
                        .copy(stretch)
                        .ifPresent(map -> map.hunks().forEach(hunk -> {
                            code(map, hunk, out);
                            figure(comparison, map, hunk, out);
                            count(map, hunk, out);
                            added(comparison, map, hunk, out);
                        }));
            }
        }
    }

    /** « 7700K » became « 7700 »: one code of letters and figures for another. */
    private static void code(TokenMap map, TokenMap.Hunk hunk, Alarms out) {
        if (hunk.sourceEnd() - hunk.sourceFirst() != 1 || hunk.end() - hunk.first() != 1) {
            return;
        }
        String before = map.source().token(hunk.sourceFirst()).text();
        String after = map.rewrite().token(hunk.first()).text();
        boolean codes = CODE.matcher(before).matches() && CODE.matcher(after).matches();
        boolean elsewhere =
                map.source(hunk.first()) != TokenMap.NONE || map.rewritten(hunk.sourceFirst()) != TokenMap.NONE;
        boolean letters = !elsewhere && (before + after).chars().anyMatch(Character::isLetter);
        if (codes && letters && !Folding.unaccented(before).equals(Folding.unaccented(after))) {
            TextRange given = map.source().token(hunk.sourceFirst()).range();
            out.raise(Alarm.of(
                            Ground.CHIP_CHANGED,
                            map.rewrite().token(hunk.first()).range(),
                            map.origin(),
                            given,
                            1)
                    .mendedBy(before));
        }
    }

    /** A figure in the place of another of its kind was changed, even where the source has its value elsewhere. */
    private static void figure(Comparison comparison, TokenMap map, TokenMap.Hunk hunk, Alarms out) {
        int before = hunk.sourceEnd() - hunk.sourceFirst();
        int after = hunk.end() - hunk.first();
        for (Amount amount : map.rewrite().amounts(hunk.first() - REACH, hunk.end())) {
            AmountMatch.Outcome outcome = comparison.amounts().of(amount).outcome();
            boolean worked = (outcome == AmountMatch.Outcome.DERIVED && !amount.isDate())
                    || (outcome != AmountMatch.Outcome.DERIVED
                            && outcome != AmountMatch.Outcome.IDLE
                            && Math.max(before, after) <= SMALL);
            if (!worked || !isIn(amount, hunk.first(), hunk.end()) || isMoved(map, amount)) {
                continue;
            }
            for (Amount given : map.source().amounts(hunk.sourceFirst() - REACH, hunk.sourceEnd())) {
                if (isIn(given, hunk.sourceFirst(), hunk.sourceEnd())
                        && isChanged(amount, given)
                        && !(outcome == AmountMatch.Outcome.DERIVED && isToldToo(map, given))) {
                    out.raise(Alarm.of(
                                    amount.isDate() ? Ground.DATE_CHANGED : Ground.NUMBER_CHANGED,
                                    amount.figure().range(),
                                    map.origin(),
                                    given.figure().range(),
                                    1)
                            .mendedBy(given.figure().text()));
                }
            }
        }
    }

    /** Whether its digits stand elsewhere in the source's sentence: then two figures were exchanged. */
    private static boolean isMoved(TokenMap map, Amount amount) {
        for (int k = Math.max(amount.firstToken(), map.first()); k < Math.min(amount.endToken(), map.end()); k++) {
            if (map.rewrite().token(k).kind() == TokenKind.NUMBER && map.isMoved(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has the source's value as well: then another was worked out beside it. */
    private static boolean isToldToo(TokenMap map, Amount given) {
        return map.rewrite().amounts(map.first(), map.end()).stream().anyMatch(given::sameValue);
    }

    private static boolean isIn(Amount amount, int first, int end) {
        return amount.firstToken() < end && first < amount.endToken();
    }

    private static boolean isChanged(Amount amount, Amount given) {
        if (amount.isDate() || given.isDate()) {
            return amount.isDate() && given.isDate() && !given.sameValue(amount);
        }
        boolean rounded = amount.precision() != Figure.Precision.EXACT
                && Amount.close(amount.number(), given.number(), ROUNDED)
                && AmountFit.isRounder(amount.number(), given.number());
        return given.figure().type() == amount.figure().type()
                && Objects.equals(given.unit(), amount.unit())
                && !given.sameValue(amount)
                && !rounded;
    }

    /** « une étape » became « trois étapes ». */
    private static void count(TokenMap map, TokenMap.Hunk hunk, Alarms out) {
        AnalyzedText source = map.source().analysis();
        AnalyzedText rewrite = map.rewrite().analysis();
        if (hunk.isDeletion() || hunk.isInsertion()) {
            return;
        }
        boolean one = source.token(hunk.sourceFirst()).key().matches("une?");
        boolean number = rewrite.pos(hunk.first()) == PartOfSpeech.NUM
                && !rewrite.token(hunk.first()).key().matches("une?|1");
        boolean sameNoun = hunk.sourceFirst() + 1 < map.sourceEnd()
                && hunk.first() + 1 < map.end()
                && source.lemma(hunk.sourceFirst() + 1).equals(rewrite.lemma(hunk.first() + 1));
        if (one && number && sameNoun) {
            out.raise(Alarm.of(
                            Ground.COUNT_CHANGED,
                            map.rewrite().range(hunk.first(), hunk.first() + 2),
                            map.origin(),
                            map.source().range(hunk.sourceFirst(), hunk.sourceFirst() + 2),
                            1)
                    .mendedBy(map.source()
                            .range(hunk.sourceFirst(), hunk.sourceFirst() + 2)
                            .of(map.source().text())));
        }
    }

    /** Words put into a sentence that say more than the source: « refroidis à l’azote liquide ». */
    private static void added(Comparison comparison, TokenMap map, TokenMap.Hunk hunk, Alarms out) {
        if (!hunk.isInsertion()) {
            return;
        }
        List<Term> fresh = new ArrayList<>();
        ComparedText rewrite = comparison.rewrite();
        boolean opening = hunk.first() == map.first();
        for (int k = hunk.first(); k < hunk.end(); k++) {
            Term term = rewrite.term(k);
            boolean known = term == null
                    || map.source(k) != TokenMap.NONE
                    || !comparison.sources().with(term.key()).isEmpty()
                    || comparison.sources().hasWordOfFamily(term.range().of(rewrite.text()));
            if (!known && term != null && term.kind() == Term.Kind.WORD) {
                fresh.add(term);
            }
        }
        if (fresh.size() >= LEAST_ADDED && !opening) {
            TextRange range = rewrite.range(hunk.first(), hunk.end());
            out.raise(new Alarm(
                    Ground.WORDS_ADDED, range, null, null, List.of(), null, Math.max(map.shared(), map.kept())));
        }
    }
}
