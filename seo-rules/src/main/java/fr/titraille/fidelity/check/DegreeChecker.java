package fr.titraille.fidelity.check;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Senses;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;

/** Quantity, magnitude and degree that went up: some became all, one of ten the first, « des millions » « des milliards ». */
final class DegreeChecker implements Checker {

    private static final PhraseList<Integer> QUANTIFIERS =
            PhraseList.table(DegreeChecker.class, "quantifiers.tsv", 2, row -> Integer.valueOf(row.get(0)));
    private static final PhraseList<String> SUPERLATIVES =
            PhraseList.table(DegreeChecker.class, "superlatives.tsv", 2, row -> row.get(0));
    private static final PhraseList<Integer> MAGNITUDES =
            PhraseList.table(DegreeChecker.class, "magnitudes.tsv", 2, row -> Integer.valueOf(row.get(0)));

    private static final Set<String> TIMES = ResourceLines.set(DegreeChecker.class, "times.txt");

    private static final double LEAST_COVER = 0.4;
    private static final double LEAST_OF_HEADING = 0.25;
    private static final int ALL = 5;

    private static final double WHOLE = 100;

    /** Words behind a quantity that tell what it is of. */
    private static final int REACH = 6;

    /** Words up to this length are articles and the like. */
    private static final int SHORT = 3;

    /** The sentences beside the aligned one may hold what a rewrite brings together. */
    private static final int AROUND = 1;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (!stretch.question()) {
                parts(comparison, stretch, matches, out);
            }
            double least = stretch.heading() ? LEAST_OF_HEADING : LEAST_COVER;
            if (stretch.question() || matches.isEmpty() || matches.get(0).cover() < least) {
                continue;
            }
            Alignment.Match match = matches.get(0);
            magnitude(comparison, stretch, match, out);
            superlative(comparison, stretch, matches, out);
            quantifier(comparison, stretch, match, out);
        }
    }

    private static void magnitude(Comparison comparison, Stretch stretch, Alignment.Match match, Alarms out) {
        SourceTexts.Origin origin = match.source().origin();
        Stretch source = match.source().stretch();
        List<PhraseList.Hit<Integer>> given = vague(origin.text(), source);
        for (PhraseList.Hit<Integer> hit : vague(comparison.rewrite(), stretch)) {
            boolean told = given.stream().anyMatch(g -> g.value().equals(hit.value()));
            boolean counted = origin.text().amounts(source).stream()
                    .filter(a -> a.figure().type() == Figure.Type.COUNT)
                    .anyMatch(a -> Math.floor(Math.log10(Math.max(1, a.number()))) >= hit.value()
                            && Math.log10(Math.max(1, a.number())) < hit.value() + 3);
            if (!told && !given.isEmpty() && !counted) {
                PhraseList.Hit<Integer> other = given.get(0);
                out.raise(Alarm.of(
                        Ground.MAGNITUDE_CHANGED,
                        comparison.rewrite().range(hit.first(), hit.end()),
                        origin,
                        origin.text().range(other.first(), other.end()),
                        match.likeness()));
            }
        }
    }

    /** Magnitudes that belong to no figure. */
    private static List<PhraseList.Hit<Integer>> vague(ComparedText text, Stretch stretch) {
        return MAGNITUDES.in(text.analysis(), stretch.firstToken(), stretch.endToken()).stream()
                .filter(hit -> text.amounts(stretch).stream()
                        .noneMatch(a -> a.firstToken() <= hit.first() && hit.first() < a.endToken()))
                .toList();
    }

    private static void superlative(Comparison comparison, Stretch stretch, List<Alignment.Match> matches, Alarms out) {
        List<PhraseList.Hit<String>> own =
                SUPERLATIVES.in(comparison.rewrite().analysis(), stretch.firstToken(), stretch.endToken());
        if (own.isEmpty()) {
            return;
        }
        boolean given = false;
        for (Alignment.Match match : matches) {
            ComparedText text = match.source().origin().text();
            List<Stretch> all = text.stretches();
            int index = match.source().stretch().index();
            for (int k = Math.max(0, index - AROUND); k <= Math.min(all.size() - 1, index + AROUND); k++) {
                given |= SUPERLATIVES.anyIn(
                        text.analysis(), all.get(k).firstToken(), all.get(k).endToken());
            }
        }
        for (PhraseList.Hit<String> hit : own) {
            TextRange range = comparison.rewrite().range(hit.first(), hit.end());
            boolean known = given || isTold(comparison, hit);
            if (!known) {
                Alignment.Match match = matches.get(0);
                out.raise(Alarm.of(
                                Ground.DEGREE_RAISED,
                                range,
                                match.source().origin(),
                                match.source().stretch().sentence().range(),
                                match.cover())
                        .naming(range.of(comparison.rewrite().text())));
            }
        }
    }

    /** Whether a source has a content word of the phrase. */
    private static boolean isTold(Comparison comparison, PhraseList.Hit<String> hit) {
        for (int k = hit.first(); k < hit.end(); k++) {
            String word = comparison.rewrite().token(k).text();
            if (word.length() > SHORT && comparison.sources().hasWordOfFamily(word)) {
                return true;
            }
        }
        return false;
    }

    private static void quantifier(Comparison comparison, Stretch stretch, Alignment.Match match, Alarms out) {
        TokenMap map = comparison.copy(stretch).orElse(null);
        ComparedText text = map == null ? match.source().origin().text() : map.source();
        Stretch source = match.source().stretch();
        int from = map == null ? source.firstToken() : map.sourceFirst();
        int to = map == null ? source.endToken() : map.sourceEnd();
        List<PhraseList.Hit<Integer>> given = QUANTIFIERS.in(text.analysis(), from, to);
        List<PhraseList.Hit<Integer>> own =
                QUANTIFIERS.in(comparison.rewrite().analysis(), stretch.firstToken(), stretch.endToken());
        int top = given.stream().mapToInt(PhraseList.Hit::value).max().orElse(0);
        for (PhraseList.Hit<Integer> hit : own) {
            if (top == 0 && isFrequency(comparison.rewrite(), hit)) {
                continue;
            }
            boolean fresh = map == null || map.source(hit.first()) == TokenMap.NONE;
            boolean raised = hit.value() > top && (top > 0 || (map != null && hit.value() == ALL));
            if (fresh && raised && hit.value() >= ALL - 1) {
                raise(comparison, stretch, match, hit.first(), Math.min(hit.end() + 1, stretch.endToken()), out);
                return;
            }
        }
        if (map != null) {
            lost(comparison, stretch, match, map, given, out);
        }
    }

    /** « trois des huit », « 60 % de la commande » told as « tous », « l'intégralité de la commande ». */
    private static void parts(Comparison comparison, Stretch stretch, List<Alignment.Match> matches, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        for (PhraseList.Hit<Integer> hit :
                QUANTIFIERS.in(rewrite.analysis(), stretch.firstToken(), stretch.endToken())) {
            int end = Math.min(stretch.endToken(), hit.end() + REACH);
            boolean all = hit.value() == ALL
                    && !isFrequency(rewrite, hit)
                    && rewrite.amounts(hit.first(), end).isEmpty();
            for (Alignment.Match match : all ? matches : List.<Alignment.Match>of()) {
                ComparedText source = match.source().origin().text();
                Stretch place = match.source().stretch();
                boolean whole = QUANTIFIERS.in(source.analysis(), place.firstToken(), place.endToken()).stream()
                        .anyMatch(h -> h.value() == ALL);
                boolean part = !whole
                        && source.amounts(place).stream()
                                .anyMatch(a -> isPart(source, a) && isOfSame(rewrite, hit.end(), end, source, a));
                if (part) {
                    raise(comparison, stretch, match, hit.first(), hit.end(), out);
                    return;
                }
            }
        }
    }

    /** A share under the whole, or a count of some larger count: « trois des huit ». */
    private static boolean isPart(ComparedText text, Amount amount) {
        boolean share = (amount.figure().type() == Figure.Type.PERCENT && amount.number() < WHOLE)
                || (amount.figure().type() == Figure.Type.RATIO && amount.number() < 1);
        boolean counted = amount.figure().type() == Figure.Type.COUNT
                && amount.endToken() + 1 < text.analysis().tokens().size()
                && text.amounts(amount.endToken() + 1, amount.endToken() + 2).stream()
                        .anyMatch(a -> a.number() > amount.number());
        return (share || counted)
                && amount.endToken() < text.analysis().tokens().size()
                && WordClass.OF.has(text.token(amount.endToken()).key());
    }

    /** Whether the words behind both tell of the same, in the same words or in words of their class. */
    private static boolean isOfSame(ComparedText rewrite, int from, int to, ComparedText source, Amount part) {
        int end = Math.min(source.stretchAt(part.firstToken()).endToken(), part.endToken() + 2 * REACH);
        for (int k = from; k < to; k++) {
            Term own = rewrite.term(k);
            for (int j = part.endToken(); j < end && own != null; j++) {
                Term given = source.term(j);
                if (given != null && (own.key().equals(given.key()) || Senses.alike(rewrite, k, source, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** « certains clients » became « les clients ». */
    private static void lost(
            Comparison comparison,
            Stretch stretch,
            Alignment.Match match,
            TokenMap map,
            List<PhraseList.Hit<Integer>> given,
            Alarms out) {
        for (PhraseList.Hit<Integer> hit : given) {
            boolean gone = hit.value() < ALL - 1 && isGone(map, hit);
            boolean noun = hit.end() < map.sourceEnd() && map.rewritten(hit.end()) != TokenMap.NONE;
            if (gone && noun) {
                int place = map.rewritten(hit.end());
                boolean bare = QUANTIFIERS
                        .in(comparison.rewrite().analysis(), Math.max(map.first(), place - 3), place)
                        .isEmpty();
                boolean number = comparison
                        .rewrite()
                        .amounts(Math.max(map.first(), place - 3), place + 1)
                        .isEmpty();
                if (bare && number) {
                    raise(comparison, stretch, match, Math.max(map.first(), place - 1), place + 1, out);
                    return;
                }
            }
        }
    }

    /** « chaque mois », « tous les deux ans »: how often, not how many. */
    private static boolean isFrequency(ComparedText text, PhraseList.Hit<Integer> hit) {
        int end = Math.min(text.analysis().tokens().size(), hit.end() + SHORT);
        for (int k = hit.end(); k < end; k++) {
            if (TIMES.contains(text.analysis().lemma(k))) {
                return true;
            }
            if (text.term(k) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGone(TokenMap map, PhraseList.Hit<Integer> hit) {
        for (int k = hit.first(); k < hit.end(); k++) {
            if (map.source().token(k).kind() == TokenKind.WORD && map.rewritten(k) == TokenMap.NONE) {
                return true;
            }
        }
        return false;
    }

    private static void raise(
            Comparison comparison, Stretch stretch, Alignment.Match match, int first, int end, Alarms out) {
        out.raise(Alarm.of(
                Ground.QUANTIFIER_RAISED,
                comparison.rewrite().range(first, end),
                match.source().origin(),
                match.source().stretch().sentence().range(),
                comparison.copy(stretch).isPresent() ? 1 : match.likeness()));
    }
}
