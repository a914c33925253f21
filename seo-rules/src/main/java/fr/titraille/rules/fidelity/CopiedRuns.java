package fr.titraille.rules.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a text is copied from others, by runs of {@value #SIZE} words outside quotations; in time linear in the
 * lengths.
 *
 * @param words words outside quotations
 * @param copied those of them that stand in a copied run
 * @param longest the longest copied run, or an empty range
 * @param longestWords its length in words
 */
record CopiedRuns(int words, int copied, TextRange longest, int longestWords) {

    private static final int SIZE = 8;

    static CopiedRuns of(AnalyzedText text, List<AnalyzedText> sources) {
        Set<String> grams = new HashSet<>();
        for (AnalyzedText source : sources) {
            List<Token> words = words(source);
            for (int i = 0; i + SIZE <= words.size(); i++) {
                grams.add(gram(words, i));
            }
        }
        List<Token> words = words(text);
        boolean[] copied = new boolean[words.size()];
        for (int i = 0; i + SIZE <= words.size(); i++) {
            if (grams.contains(gram(words, i))) {
                for (int k = i; k < i + SIZE; k++) {
                    copied[k] = true;
                }
            }
        }
        return measure(words, copied);
    }

    private static CopiedRuns measure(List<Token> words, boolean[] copied) {
        int total = 0;
        int longest = 0;
        int end = 0;
        int run = 0;
        for (int i = 0; i < copied.length; i++) {
            run = copied[i] ? run + 1 : 0;
            total += copied[i] ? 1 : 0;
            if (run > longest) {
                longest = run;
                end = i;
            }
        }
        TextRange range = longest == 0
                ? new TextRange(0, 0)
                : words.get(end - longest + 1).range().union(words.get(end).range());
        return new CopiedRuns(words.size(), total, range, longest);
    }

    private static String gram(List<Token> words, int from) {
        StringBuilder gram = new StringBuilder();
        for (int k = from; k < from + SIZE; k++) {
            gram.append(words.get(k).key()).append(' ');
        }
        return gram.toString();
    }

    /** The words outside « ». */
    private static List<Token> words(AnalyzedText text) {
        List<Token> words = new ArrayList<>();
        int open = 0;
        for (Token token : text.tokens()) {
            if (token.text().equals("«")) {
                open++;
            } else if (token.text().equals("»")) {
                open = Math.max(0, open - 1);
            } else if (open == 0 && token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.SYMBOL) {
                words.add(token);
            }
        }
        return words;
    }
}
