package fr.titraille.fidelity.check;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Acts;
import fr.titraille.fidelity.proposition.Antonyms;
import fr.titraille.fidelity.proposition.Ordering;
import fr.titraille.fidelity.proposition.Orderings;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two constituents of a copied sentence that changed places while the words around them stayed: « A devance B ». */
final class ExchangeChecker implements Checker {

    /** A constituent has at most so many terms. */
    private static final int LONGEST = 4;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (!stretch.question()) {
                comparison.copy(stretch).ifPresent(map -> exchanged(map, out));
            }
        }
    }

    private static void exchanged(TokenMap map, Alarms out) {
        List<Term> own = new ArrayList<>();
        List<Term> given = new ArrayList<>();
        for (int j = map.first(); j < map.end(); j++) {
            Term term = map.rewrite().term(j);
            if (term != null && map.source(j) != TokenMap.NONE && map.source().term(map.source(j)) != null) {
                own.add(term);
            }
        }
        for (int i = map.sourceFirst(); i < map.sourceEnd(); i++) {
            Term term = map.source().term(i);
            if (term != null
                    && map.rewritten(i) != TokenMap.NONE
                    && map.rewrite().term(map.rewritten(i)) != null) {
                given.add(term);
            }
        }
        if (own.size() != given.size() || isVoiceTurned(map) || isPredicateChanged(map) || isOrderKept(map)) {
            return;
        }
        int first = 0;
        while (first < own.size()
                && own.get(first).key().equals(given.get(first).key())) {
            first++;
        }
        int last = own.size() - 1;
        while (last > first && own.get(last).key().equals(given.get(last).key())) {
            last--;
        }
        if (first < last) {
            split(map, own.subList(first, last + 1), given.subList(first, last + 1), out);
        }
    }

    /** « A est supérieur à B », « B est inférieur à A ». */
    private static boolean isOrderKept(TokenMap map) {
        List<Ordering> given = Orderings.of(map.source()).in(map.source().stretchAt(map.sourceFirst()));
        return Orderings.of(map.rewrite()).in(map.rewrite().stretchAt(map.first())).stream()
                .anyMatch(own -> given.stream().anyMatch(own::agrees));
    }

    /** X M Y became Y M X, for some cut of the region where the two differ. */
    private static void split(TokenMap map, List<Term> own, List<Term> given, Alarms out) {
        int size = own.size();
        for (int x = 1; x <= Math.min(LONGEST, size - 1); x++) {
            for (int y = 1; y <= Math.min(LONGEST, size - x); y++) {
                boolean turned = same(own.subList(0, y), given.subList(size - y, size))
                        && same(own.subList(size - x, size), given.subList(0, x))
                        && same(own.subList(y, size - x), given.subList(x, size - y));
                boolean alike = isAlike(map.rewrite(), own.get(0), own.get(size - x)) && (x == y || x + y < size);
                if (turned && alike && !isListed(map.source(), given, x, size - y)) {
                    TextRange range = own.get(0).range().union(own.get(size - 1).range());
                    TextRange source =
                            given.get(0).range().union(given.get(size - 1).range());
                    out.raise(Alarm.of(Ground.EXCHANGED, range, map.origin(), source, 1));
                    return;
                }
            }
        }
    }

    /** Names change places with names, dates with dates, prices with prices. */
    private static boolean isAlike(ComparedText text, Term one, Term other) {
        if (one.kind() != other.kind() || one.kind() != Term.Kind.FIGURE) {
            return one.kind() == other.kind();
        }
        return type(text, one) == type(text, other);
    }

    private static Figure.@Nullable Type type(ComparedText text, Term figure) {
        return text.amounts(figure.token(), figure.token() + 1).stream()
                .map(a -> a.figure().type())
                .findFirst()
                .orElse(null);
    }

    private static boolean same(List<Term> a, List<Term> b) {
        for (int k = 0; k < a.size(); k++) {
            if (!a.get(k).key().equals(b.get(k).key())) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    /** « A, B et C » may be told in any order. */
    private static boolean isListed(ComparedText text, List<Term> given, int x, int y) {
        if (y > x) {
            return false;
        }
        int from = given.get(x - 1).token() + 1;
        int to = given.get(y).token();
        for (int k = from; k < to; k++) {
            String key = text.token(k).key();
            boolean link = WordClass.COPULATIVE.has(key)
                    || WordClass.DETERMINER.has(key)
                    || WordClass.OF.has(key)
                    || key.equals(",")
                    || text.analysis().pos(k) == PartOfSpeech.ADJ;
            if (!link) {
                return false;
            }
        }
        return true;
    }

    /** « A achète à B », « B vend à A »; « plus que », « moins que »: the words moved because the predicate is another. */
    private static boolean isPredicateChanged(TokenMap map) {
        for (TokenMap.Hunk hunk : map.hunks()) {
            if (!hunk.isDeletion() && !hunk.isInsertion()) {
                boolean verbs = hasVerb(map.source(), hunk.sourceFirst(), hunk.sourceEnd())
                        && hasVerb(map.rewrite(), hunk.first(), hunk.end());
                boolean degrees = hasComparative(map.source(), hunk.sourceFirst(), hunk.sourceEnd())
                        && hasComparative(map.rewrite(), hunk.first(), hunk.end());
                boolean opposites = Antonyms.opposed(
                        map.source().analysis(),
                        hunk.sourceFirst(),
                        hunk.sourceEnd(),
                        map.rewrite().analysis(),
                        hunk.first(),
                        hunk.end());
                if (verbs || degrees || opposites) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasVerb(ComparedText text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (Acts.of(text).at(k) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComparative(ComparedText text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (WordClass.COMPARATIVE.has(text.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    /** « A achète B », « B est acheté par A »: the words moved because the voice did. */
    private static boolean isVoiceTurned(TokenMap map) {
        boolean by = false;
        boolean other = false;
        for (int j = map.first(); j < map.end(); j++) {
            if (map.source(j) == TokenMap.NONE || map.isMoved(j)) {
                by |= WordClass.BY.has(map.rewrite().token(j).key());
                other |= map.rewrite().analysis().lemma(j).equals("être")
                        || map.rewrite().analysis().reading(j).isPastParticiple();
            }
        }
        boolean gone = false;
        for (int i = map.sourceFirst(); i < map.sourceEnd(); i++) {
            gone |= map.rewritten(i) == TokenMap.NONE
                    && WordClass.BY.has(map.source().token(i).key());
        }
        return (by && other) || gone;
    }
}
