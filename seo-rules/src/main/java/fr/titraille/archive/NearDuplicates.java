package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.text.TextRange;
import java.util.List;

/**
 * How near duplicates are found: texts that share a band of their signatures are looked at, those whose signatures come
 * near enough are compared exactly. Needs no index, so that a cluster can do the same.
 */
public final class NearDuplicates {

    /** Articles of one band that are compared with one another; more share boilerplate, not a text. */
    public static final int MOST_IN_BAND = 200;

    /** How much the signatures' estimate may miss the exact similarity: two standard errors. */
    private static final double MARGIN = 0.09;

    private static final int LONGEST_PASSAGE = 400;

    /** A text to be compared. */
    public record Text(String id, String characters, LemmaShingles shingles) {

        /** The text of an article's body. */
        public static Text of(String id, AnalyzedArticle article) {
            return new Text(id, article.text(), LemmaShingles.of(article.body()));
        }
    }

    private NearDuplicates() {}

    /** Whether two texts are worth an exact comparison for those who look for a similarity of {@code least}. */
    public static boolean likely(MinHash one, MinHash two, double least) {
        return one.similarity(two) >= least - MARGIN;
    }

    /** Compares two texts exactly; the one whose id comes first in alphabetical order is {@code a} of the pair. */
    public static DuplicatePair inOrder(Text one, Text two) {
        boolean ordered = one.id().compareTo(two.id()) < 0;
        return compare(ordered ? one : two, ordered ? two : one);
    }

    static DuplicatePair compare(Text a, Text b) {
        List<TextRange> passages = a.shingles().shared(b.shingles());
        return new DuplicatePair(
                a.id(), b.id(), a.shingles().similarity(b.shingles()), passages(passages, a.characters()));
    }

    /** Shared passages as they are told: long ones are cut. */
    static List<String> passages(List<TextRange> ranges, String text) {
        return ranges.stream()
                .map(range -> range.of(text))
                .map(passage ->
                        passage.length() <= LONGEST_PASSAGE ? passage : passage.substring(0, LONGEST_PASSAGE - 1) + "…")
                .toList();
    }
}
