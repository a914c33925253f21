package fr.titraille.format;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The edits that make one text of another: words, spaces and signs are compared (Myers 1986), then each exchange is cut
 * down to the letters that differ.
 */
final class TextDiff {

    /** Differences from which a stretch is exchanged as a whole: the text was written anew. */
    private static final int MOST_DIFFERENCES = 600;

    private TextDiff() {}

    /** Edits of {@code old}, in order, none touching another. */
    static List<TextEdit> edits(String old, String text) {
        if (old.equals(text)) {
            return List.of();
        }
        List<TextRange> a = units(old);
        List<TextRange> b = units(text);
        int head = 0;
        int most = Math.min(a.size(), b.size());
        while (head < most && a.get(head).of(old).equals(b.get(head).of(text))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && a.get(a.size() - 1 - tail)
                        .of(old)
                        .equals(b.get(b.size() - 1 - tail).of(text))) {
            tail++;
        }
        List<int[]> kept = common(a.subList(head, a.size() - tail), old, b.subList(head, b.size() - tail), text);
        List<TextEdit> out = new ArrayList<>();
        int i = head;
        int k = head;
        kept.add(new int[] {a.size() - tail - head, b.size() - tail - head});
        for (int[] pair : kept) {
            int nextI = head + pair[0];
            int nextK = head + pair[1];
            if (nextI > i || nextK > k) {
                add(span(a, i, nextI, old), span(b, k, nextK, text), old, text, out);
            }
            i = nextI + 1;
            k = nextK + 1;
        }
        return out;
    }

    private static TextRange span(List<TextRange> units, int from, int to, String text) {
        int start = from < units.size() ? units.get(from).start() : text.length();
        return new TextRange(start, to > from ? units.get(to - 1).end() : start);
    }

    /** Adds an exchange without the letters that both sides share at their ends. */
    private static void add(TextRange was, TextRange is, String old, String text, List<TextEdit> out) {
        int start = was.start();
        int end = was.end();
        int from = is.start();
        int to = is.end();
        while (start < end && from < to && old.charAt(start) == text.charAt(from)) {
            start++;
            from++;
        }
        while (end > start && to > from && old.charAt(end - 1) == text.charAt(to - 1)) {
            end--;
            to--;
        }
        out.add(new TextEdit(new TextRange(start, end), text.substring(from, to)));
    }

    /** Words, and every other character alone. */
    private static List<TextRange> units(String text) {
        List<TextRange> out = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            out.add(new TextRange(at, end));
            at = end;
        }
        return out;
    }

    /** Pairs of units that both share, in order; none when too much differs. */
    private static List<int[]> common(List<TextRange> a, String old, List<TextRange> b, String text) {
        int n = a.size();
        int m = b.size();
        int most = Math.min(MOST_DIFFERENCES, n + m);
        int[] reach = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(java.util.Arrays.copyOfRange(reach, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && reach[most + 1 + k - 1] < reach[most + 1 + k + 1]);
                int x = down ? reach[most + 1 + k + 1] : reach[most + 1 + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a.get(x).of(old).equals(b.get(y).of(text))) {
                    x++;
                    y++;
                }
                reach[most + 1 + k] = x;
                if (x >= n && y >= m) {
                    return backtrack(trace, n, m);
                }
            }
        }
        return new ArrayList<>();
    }

    private static List<int[]> backtrack(List<int[]> trace, int n, int m) {
        List<int[]> out = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d >= 0; d--) {
            // the slice was taken from diagonal -d-1 on
            int[] reach = trace.get(d);
            int k = x - y;
            int at = k + d + 1;
            boolean down = d == 0 || k == -d || (k != d && reach[at - 1] < reach[at + 1]);
            int before = d == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
            int startX = d == 0 ? 0 : down ? before : before + 1;
            while (x > startX && x > 0 && y > 0) {
                x--;
                y--;
                out.add(new int[] {x, y});
            }
            if (d > 0) {
                y = down ? y - 1 : y;
                x = down ? x : x - 1;
            }
        }
        Collections.reverse(out);
        return out;
    }
}
