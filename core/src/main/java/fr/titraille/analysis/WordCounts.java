package fr.titraille.analysis;

import fr.titraille.text.TextRange;
import java.util.Arrays;

/**
 * Lexical words: split at white space, a piece with a letter or figure is one word; « 1 600 » and « 10 % » are one
 * (the catalogue's definition).
 */
final class WordCounts {

    private final int[] starts;

    private WordCounts(int[] starts) {
        this.starts = starts;
    }

    static WordCounts of(String folded) {
        int[] starts = new int[16];
        int n = 0;
        int at = 0;
        while (at < folded.length()) {
            while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
                at++;
            }
            int start = at;
            boolean lexical = false;
            while (at < folded.length() && !Character.isWhitespace(folded.charAt(at))) {
                lexical |= Character.isLetterOrDigit(folded.codePointAt(at));
                at++;
            }
            if (!lexical) {
                continue;
            }
            if (isDigit(folded, start) && at - start <= 3) {
                // a grouped number goes on over its spaces
                int end = NumberScanner.end(folded, start);
                if (end > at) {
                    at = end;
                }
            }
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
            }
            starts[n++] = start;
        }
        return new WordCounts(Arrays.copyOf(starts, n));
    }

    int total() {
        return starts.length;
    }

    int in(TextRange range) {
        return lowerBound(range.end()) - lowerBound(range.start());
    }

    private int lowerBound(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static boolean isDigit(String s, int at) {
        return s.charAt(at) >= '0' && s.charAt(at) <= '9';
    }
}
