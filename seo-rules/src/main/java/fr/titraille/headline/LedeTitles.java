package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Titles that tell the news of the lede: its clauses in the press present, whole, between 45 and 90 characters. */
public final class LedeTitles {

    /** A desk's title has from 45 to 90 characters. */
    public static final int LONGEST = 90;

    private static final int SHORTEST = 45;
    private static final int PARAGRAPHS = 2;
    private static final int FULL = 80;

    /** What a title has to be worth: an act or a figure of somebody named, not far from the top. */
    private static final double LEAST = 1.6;

    /** What another title has to be worth beside one that tells the news. */
    private static final double LEAST_OTHER = 0.6;

    private LedeTitles() {}

    private record Ranked(LedeSentence told, HeadlineCandidate candidate, double worth) {}

    /**
     * Titles that tell the news, best first; empty where the lede offers no clause that can stand alone.
     *
     * @param count how many at most
     */
    public static List<String> of(AnalyzedArticle article, int count) {
        return of(article, count, LEAST);
    }

    /** As {@link #of}, with what an editor may like better though it tells less. */
    public static List<String> all(AnalyzedArticle article, int count) {
        return of(article, count, LEAST_OTHER);
    }

    private static List<String> of(AnalyzedArticle article, int count, double least) {
        List<Ranked> found = new ArrayList<>();
        for (LedeSentence told : Lede.of(article, PARAGRAPHS)) {
            for (HeadlineCandidate candidate : HeadlineCandidates.of(told.text(), told.sentence(), LONGEST)) {
                boolean clause = candidate.form() == HeadlineForm.CLAUSE
                        && candidate.text().length() >= SHORTEST;
                double worth = clause ? worth(told, candidate, article.keyphrase()) : 0;
                if (worth >= least) {
                    found.add(new Ranked(told, candidate, worth));
                }
            }
        }
        found.sort(Comparator.comparingDouble((Ranked r) -> -r.worth()));
        Set<String> out = new LinkedHashSet<>();
        for (Ranked ranked : found) {
            if (out.size() < count && HeadlineCandidates.holds(ranked.told().text(), ranked.candidate())) {
                out.add(ranked.candidate().text());
            }
        }
        return List.copyOf(out);
    }

    /** The first sentence's act of somebody named, with its figure; a state or a detail only where there is no act. */
    private static double worth(
            LedeSentence told, HeadlineCandidate candidate, @org.jspecify.annotations.Nullable KeyphraseMatcher given) {
        double worth = candidate.has(HeadlineTrait.NAMED_SUBJECT) ? 2 : 0;
        worth += candidate.has(HeadlineTrait.MADE_PRESENT) || candidate.has(HeadlineTrait.FUTURE) ? 1 : 0;
        worth += candidate.has(HeadlineTrait.ATTRIBUTED) ? 1.5 : 0;
        worth -= candidate.has(HeadlineTrait.WEAK_VERB) ? 1 : 0;
        worth -= candidate.has(HeadlineTrait.JOINED) ? 0.5 : 0;
        worth -= told.rank();
        boolean lasts = candidate.tokens().stream()
                .map(t -> told.text().token(t).key())
                .anyMatch(WordClass.TIME_PREPOSITION::has);
        worth -= lasts && !candidate.has(HeadlineTrait.MADE_PRESENT) ? 1.5 : 0;
        boolean figure =
                candidate.tokens().stream().anyMatch(t -> told.text().token(t).kind() == TokenKind.NUMBER);
        worth += figure ? 0.7 : 0;
        if (given != null) {
            long words = given.contentWords().stream()
                    .filter(w -> candidate.tokens().stream()
                            .anyMatch(t -> told.text().token(t).key().startsWith(w)))
                    .count();
            worth += (double) words / Math.max(1, given.contentWords().size());
        }
        return worth + Math.min(FULL, candidate.text().length()) / 80.0;
    }
}
