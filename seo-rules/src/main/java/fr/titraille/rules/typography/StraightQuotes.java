package fr.titraille.rules.typography;

import fr.titraille.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which straight double marks of a segment are quotation marks, and which are inches or seconds: a mark opens where
 * white space or a bracket stands before it and a word after it, closes the one opened last, and after a figure with
 * nothing to close it measures (27", 2'41"). Where the marks do not come out even, none is a quotation mark.
 */
final class StraightQuotes {

    private StraightQuotes() {}

    /** A pair of marks, by their places in the text. */
    record Pair(int open, int close) {}

    /** The pairs of a segment, in the order of their opening marks; {@code skip} tells the places to pass over. */
    static List<Pair> pairs(String s, TextRange segment, IntPredicate skip) {
        List<Integer> marks = new ArrayList<>();
        for (int i = segment.start(); i < segment.end(); i++) {
            if (s.charAt(i) == '"' && !skip.test(i)) {
                marks.add(i);
            }
        }
        List<Pair> out = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int m = 0; m < marks.size(); m++) {
            int at = marks.get(m);
            if (opens(s, segment, at) || open.isEmpty() && standsApart(s, segment, at)) {
                open.push(at);
            } else if (!open.isEmpty() && !(followsFigure(s, segment, at) && closesLater(s, segment, marks, m))) {
                out.add(new Pair(open.pop(), at));
            } else if (!followsFigure(s, segment, at)) {
                return List.of();
            }
        }
        if (!open.isEmpty()) {
            return List.of();
        }
        out.sort((a, b) -> Integer.compare(a.open(), b.open()));
        return out;
    }

    private static boolean opens(String s, TextRange segment, int at) {
        boolean free = at == segment.start() || isGap(s.charAt(at - 1)) || "([«“'’".indexOf(s.charAt(at - 1)) >= 0;
        return free && at + 1 < segment.end() && !isGap(s.charAt(at + 1));
    }

    /** « crié : " Au feu ! " »: white space on both sides. */
    private static boolean standsApart(String s, TextRange segment, int at) {
        return (at == segment.start() || isGap(s.charAt(at - 1))) && at + 1 < segment.end() && isGap(s.charAt(at + 1));
    }

    private static boolean followsFigure(String s, TextRange segment, int at) {
        return at > segment.start() && Character.isDigit(s.charAt(at - 1));
    }

    /** Whether the quotation that is open here is closed by a later mark before another one opens. */
    private static boolean closesLater(String s, TextRange segment, List<Integer> marks, int m) {
        return m + 1 < marks.size() && !opens(s, segment, marks.get(m + 1));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || TypographyScan.isSpace(c);
    }
}
