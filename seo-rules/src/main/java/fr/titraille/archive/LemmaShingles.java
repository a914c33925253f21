package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as runs of {@link #SIZE} lemmas of content words, in order and across sentences: what stays the same when a
 * copy changes its function words, its tenses or its punctuation.
 *
 * @param lemmas the content words' lemmas, unaccented
 * @param ranges where each stands in the text
 * @param hashes one a run, in order: the run that starts at lemma i
 */
public record LemmaShingles(List<String> lemmas, List<TextRange> ranges, long[] hashes) {

    /** Three content words; a copy in which one word of ten was changed keeps seven of ten. */
    static final int SIZE = 3;

    /** Runs that a shared passage has at the least: eight content words are about fifteen words. */
    private static final int PASSAGE = 6;

    /** Reads a text. */
    public static LemmaShingles of(AnalyzedText text) {
        List<String> lemmas = new ArrayList<>();
        List<TextRange> ranges = new ArrayList<>();
        for (Token token : text.tokens()) {
            boolean content = token.isLexical() || token.kind() == TokenKind.NUMBER;
            if (content && !text.isFunctionWord(token.index())) {
                lemmas.add(lemma(text, token));
                ranges.add(token.range());
            }
        }
        long[] hashes = new long[Math.max(0, lemmas.size() - SIZE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int k = i; k < i + SIZE; k++) {
                hash = MinHash.mix(hash * 31 + hash(lemmas.get(k)));
            }
            hashes[i] = hash;
        }
        return new LemmaShingles(List.copyOf(lemmas), List.copyOf(ranges), hashes);
    }

    /** The dictionary's first lemma whatever the context, so that one form always gives one lemma. */
    private static String lemma(AnalyzedText text, Token token) {
        List<Reading> readings = text.readings(token.index());
        return Folding.unaccented(
                readings.isEmpty() ? token.key() : readings.get(0).lemma());
    }

    private static long hash(String lemma) {
        long hash = 1125899906842597L;
        for (int i = 0; i < lemma.length(); i++) {
            hash = 31 * hash + lemma.charAt(i);
        }
        return hash;
    }

    private Set<Long> set() {
        Set<Long> out = new HashSet<>();
        Arrays.stream(hashes).forEach(out::add);
        return out;
    }

    /** Jaccard similarity of the two sets of runs, 0 to 1. */
    public double similarity(LemmaShingles other) {
        Set<Long> mine = set();
        Set<Long> others = other.set();
        long shared = mine.stream().filter(others::contains).count();
        long all = mine.size() + others.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The passages of this text, in order, that stand in the other one as well. */
    public List<TextRange> shared(LemmaShingles other) {
        Set<Long> others = other.set();
        List<TextRange> out = new ArrayList<>();
        int run = 0;
        for (int i = 0; i <= hashes.length; i++) {
            if (i < hashes.length && others.contains(hashes[i])) {
                run++;
                continue;
            }
            if (run >= PASSAGE) {
                out.add(ranges.get(i - run).union(ranges.get(i + SIZE - 2)));
            }
            run = 0;
        }
        return List.copyOf(out);
    }
}
