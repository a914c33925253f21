package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.FrenchMonths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Titles that tell the news of the lede: its clauses in the press present, whole, at most 90 characters; beside them what
 * the genre calls for ({@link GenreTitles}, {@link ColumnTitles}).
 */
public final class LedeTitles {

    /** A desk's title has at most 90 characters. */
    public static final int LONGEST = 90;

    private static final int SHORTEST = 45;

    /** A title that says who does what to whom, all named, may be as short. */
    private static final int SHORTEST_NAMED = 24;

    private static final int PARAGRAPHS = 2;
    private static final int FULL = 80;

    /** Somebody answers for it: so much is it news. */
    private static final double ATTRIBUTED = 1.9;

    /** What a title has to be worth: an act or a figure of somebody named, not far from the top. */
    private static final double LEAST = 1.6;

    /** What another title has to be worth beside one that tells the news. */
    private static final double LEAST_OTHER = 0.6;

    private LedeTitles() {}

    private record Ranked(LedeSentence told, HeadlineCandidate candidate, String text, double worth) {}

    /**
     * Titles that tell the news, best first; a title of another form second where there is one. Empty where the lede
     * offers nothing that can stand alone.
     *
     * @param count how many at most
     */
    public static List<String> of(AnalyzedArticle article, int count) {
        List<String> genre = new ArrayList<>(InterviewTitles.of(article, LONGEST));
        genre.addAll(GenreTitles.of(article, LONGEST));
        List<String> news = genre.isEmpty() ? of(article, count, LEAST) : genre;
        List<String> spoken = ColumnTitles.of(article, LONGEST);
        Set<String> out = new LinkedHashSet<>(news.subList(0, Math.min(1, news.size())));
        out.addAll(spoken.subList(0, Math.min(news.isEmpty() ? count : 1, spoken.size())));
        out.addAll(news);
        return out.stream().limit(count).toList();
    }

    /** Clauses of the lede that an editor may like better though they tell less. */
    public static List<String> all(AnalyzedArticle article, int count) {
        return of(article, count, LEAST_OTHER);
    }

    private static List<String> of(AnalyzedArticle article, int count, double least) {
        List<Ranked> found = new ArrayList<>();
        for (LedeSentence told : Lede.of(article, PARAGRAPHS)) {
            for (HeadlineCandidate candidate :
                    HeadlineCandidates.of(told.text(), told.sentence(), LONGEST + DeskShortForms.slack())) {
                if (candidate.form() == HeadlineForm.CLAUSE) {
                    rank(article, told, candidate, DeskShortForms.fit(candidate.text(), LONGEST), least, found);
                    String apposed = apposed(told, candidate);
                    if (apposed != null) {
                        rank(article, told, candidate, DeskShortForms.fit(apposed, LONGEST), least, found);
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble((Ranked r) -> -r.worth()));
        Set<String> out = new LinkedHashSet<>();
        for (Ranked ranked : found) {
            if (out.size() < count && HeadlineCandidates.holds(ranked.told().text(), ranked.candidate())) {
                out.add(ranked.text());
            }
        }
        return List.copyOf(out);
    }

    private static void rank(
            AnalyzedArticle article,
            LedeSentence told,
            HeadlineCandidate candidate,
            String text,
            double least,
            List<Ranked> found) {
        SentenceTree tree = new SentenceTree(told.text(), told.sentence());
        boolean object = tree.dependents(candidate.head(), Relation.OBJ).length > 0;
        boolean both = candidate.has(HeadlineTrait.NAMED_SUBJECT)
                && candidate.tokens().stream().anyMatch(t -> t > candidate.head() && tree.isName(t));
        boolean fits = text.length() <= LONGEST && text.length() >= (object && both ? SHORTEST_NAMED : SHORTEST);
        double worth = fits ? worth(told, tree, candidate, text, article.keyphrase()) : 0;
        if (worth >= least) {
            found.add(new Ranked(told, candidate, text, worth));
        }
    }

    /** The clause with what its object is, where that closes the sentence: « lance X, un accélérateur doté de 192 Go ». */
    private static @Nullable String apposed(LedeSentence told, HeadlineCandidate candidate) {
        SentenceTree tree = new SentenceTree(told.text(), told.sentence());
        int comma = candidate.endToken();
        int end = told.sentence().endToken() - 1;
        if (candidate.has(HeadlineTrait.ATTRIBUTED)
                || comma + 2 >= end
                || !tree.key(comma).equals(",")) {
            return null;
        }
        for (int token = comma + 1; token < end; token++) {
            boolean apposition = tree.isAny(token, Relation.APPOS, Relation.NMOD_APPOS)
                            && candidate.tokens().contains(tree.tree.head(token))
                    || tree.isSecondObject(token) && tree.tree.head(token) == candidate.head();
            if (apposition && tree.first(token) == comma + 1 && tree.last(token) == end - 1) {
                List<Integer> tokens = new PhraseTokens(tree).of(token, List.of());
                boolean whole = tokens.size() == end - comma - 1 && !PointingWords.anyIn(tree, tokens);
                String quality = HeadlineText.inner(told.text(), tokens);
                return whole ? HeadlineWords.apposed(candidate.text(), quality) : null;
            }
        }
        return null;
    }

    /** The first sentence's act of somebody named, with its figure; a state or a detail only where there is no act. */
    private static double worth(
            LedeSentence told,
            SentenceTree tree,
            HeadlineCandidate candidate,
            String line,
            @Nullable KeyphraseMatcher given) {
        AnalyzedText text = told.text();
        boolean named = candidate.tokens().stream().anyMatch(t -> t < candidate.head() && tree.isName(t));
        double worth = candidate.has(HeadlineTrait.NAMED_SUBJECT)
                ? 2
                : named && candidate.has(HeadlineTrait.DEFINITE_SUBJECT) ? 1 : 0;
        worth += candidate.has(HeadlineTrait.MADE_PRESENT) || candidate.has(HeadlineTrait.FUTURE) ? 1 : 0;
        worth += tree.dependents(candidate.head(), Relation.OBJ).length > 0 ? 0.5 : 0;
        worth += candidate.has(HeadlineTrait.ATTRIBUTED) ? ATTRIBUTED : 0;
        worth -= candidate.has(HeadlineTrait.WEAK_VERB) ? 1 : 0;
        worth -= candidate.has(HeadlineTrait.JOINED) ? 0.5 : 0;
        worth -= told.rank();
        boolean lasts =
                candidate.tokens().stream().map(t -> text.token(t).key()).anyMatch(WordClass.TIME_PREPOSITION::has);
        worth -= lasts && !candidate.has(HeadlineTrait.MADE_PRESENT) ? 1.5 : 0;
        boolean figure = candidate.tokens().stream().anyMatch(t -> text.token(t).kind() == TokenKind.NUMBER);
        worth += figure ? 0.7 : 0;
        worth -= candidate.tokens().stream()
                        .anyMatch(t -> WordClass.WEEKDAY.has(text.token(t).key()))
                ? 0.5
                : 0;
        worth -= candidate.tokens().stream()
                        .anyMatch(t -> FrenchMonths.NAMES.contains(text.token(t).key()))
                ? 1
                : 0;
        if (given != null) {
            long words = given.contentWords().stream()
                    .filter(w -> candidate.tokens().stream()
                            .anyMatch(t -> text.token(t).key().startsWith(w)))
                    .count();
            worth += (double) words / Math.max(1, given.contentWords().size());
        }
        return worth + Math.min(FULL, line.length()) / 80.0;
    }
}
