package fr.titraille.fidelity.check;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « L'un des plus petits » told as « le plus petit »: one of several of a degree became the only one of it. */
final class PartitiveChecker implements Checker {

    private static final PhraseList<String> PARTITIVES = PhraseList.read(PartitiveChecker.class, "partitives.txt");

    /** « plus », « moins », and superlatives of one word. */
    private static final PhraseList<Boolean> MORE = PhraseList.table(
            PartitiveChecker.class,
            "superlative-degrees.tsv",
            3,
            row -> row.get(1).equals("more"));

    private static final PhraseList<String> WHOLE =
            PhraseList.table(PartitiveChecker.class, "superlative-degrees.tsv", 3, row -> row.get(0));

    /** Words from the partitive to its superlative: « l'un des fabricants de puces les plus rentables ». */
    private static final int REACH = 7;

    private static final double LEAST_COVER = 0.25;

    private static final int TRIED = 2;

    /**
     * A superlative.
     *
     * @param stem of its adjective
     * @param more whether « plus » stands before it, not « moins »
     * @param among whether a partitive leads to it
     * @param first its first token, the article
     */
    private record Superlative(String stem, boolean more, boolean among, int first, int end) {}

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (stretch.question() || matches.isEmpty() || matches.get(0).cover() < LEAST_COVER) {
                continue;
            }
            List<Superlative> own = in(comparison.rewrite(), stretch);
            for (Alignment.Match match :
                    own.isEmpty() ? matches.subList(0, 0) : matches.subList(0, Math.min(TRIED, matches.size()))) {
                check(comparison, own, match, out);
            }
        }
    }

    private static void check(Comparison comparison, List<Superlative> own, Alignment.Match match, Alarms out) {
        SourceTexts.Origin origin = match.source().origin();
        List<Superlative> given = in(origin.text(), match.source().stretch());
        for (Superlative superlative : own) {
            Superlative among = null;
            boolean only = superlative.among();
            for (Superlative other : given) {
                boolean same = other.stem().equals(superlative.stem()) && other.more() == superlative.more();
                among = same && other.among() ? other : among;
                only |= same && !other.among();
            }
            if (among != null && !only) {
                out.raise(Alarm.of(
                                Ground.DEGREE_RAISED,
                                comparison.rewrite().range(superlative.first(), superlative.end()),
                                origin,
                                origin.text().range(among.first(), among.end()),
                                match.cover())
                        .naming(comparison
                                .rewrite()
                                .range(superlative.first(), superlative.end())
                                .of(comparison.rewrite().text())));
            }
        }
    }

    private static List<Superlative> in(ComparedText text, Stretch stretch) {
        List<PhraseList.Hit<String>> partitives =
                PARTITIVES.in(text.analysis(), stretch.firstToken(), stretch.endToken());
        List<Superlative> found = new ArrayList<>();
        for (int k = stretch.firstToken() + 1; k + 1 < stretch.endToken(); k++) {
            Superlative superlative = at(text, k, stretch.endToken(), partitives);
            if (superlative != null) {
                found.add(superlative);
            }
        }
        return found;
    }

    /** An article with « plus » or « moins » and an adjective, or with a superlative of one word. */
    private static @Nullable Superlative at(
            ComparedText text, int k, int end, List<PhraseList.Hit<String>> partitives) {
        PhraseList.Hit<String> cue = partitives.stream()
                .filter(hit -> hit.end() <= k && k <= hit.end() + REACH)
                .reduce((one, last) -> last)
                .orElse(null);
        boolean led = cue != null && !isBroken(text, cue.end(), k);
        boolean article = WordClass.DEFINITE_ARTICLE.has(text.token(k - 1).key()) || (cue != null && cue.end() == k);
        PhraseList.Hit<Boolean> more = MORE.at(text.analysis(), k, k + 1);
        PhraseList.Hit<String> build = WHOLE.at(text.analysis(), k, k + 1);
        boolean single = build != null && build.value().equals("word");
        boolean degree = more != null && !single && text.term(k + 1) != null;
        if (!article || (!degree && !single) || k + 1 >= end) {
            return null;
        }
        int adjective = degree ? k + 1 : k;
        return new Superlative(
                Stems.of(text.analysis().lemma(adjective)), more == null || more.value(), led, k - 1, adjective + 1);
    }

    private static boolean isBroken(ComparedText text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return true;
            }
        }
        return false;
    }
}
