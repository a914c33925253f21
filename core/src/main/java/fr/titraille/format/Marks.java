package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings marks into one canonical order and hands them out nested, as markup wants them. */
final class Marks {

    /** Outer marks first: the longer of two that start together, then the order of the kinds, then the attributes. */
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(
                    (Mark m) -> m.range().start())
            .thenComparing(m -> m.range().end(), Comparator.reverseOrder())
            .thenComparing(Mark::kind)
            .thenComparing(m -> new TreeMap<>(m.attributes()).toString());

    private Marks() {}

    /** Takes inline content apart, properly nested. */
    interface Sink {
        void open(Mark mark);

        void text(String text);

        /** A mark that stands at one place: a line break, an image, something unknown. */
        void point(Mark mark);

        void close(Mark mark);
    }

    /** Marks of one kind that touch or overlap become one; empty ones go, unless they stand for something. */
    static List<Mark> canonical(List<Mark> marks) {
        Map<Map.Entry<Mark.Kind, Map<String, String>>, List<Mark>> alike = new LinkedHashMap<>();
        List<Mark> out = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.OTHER || mark.kind() == Mark.Kind.LINE_BREAK) {
                out.add(mark);
            } else if (!mark.range().isEmpty()) {
                alike.computeIfAbsent(Map.entry(mark.kind(), mark.attributes()), k -> new ArrayList<>())
                        .add(mark);
            }
        }
        for (List<Mark> same : alike.values()) {
            same.sort(OUTER_FIRST);
            Mark open = same.get(0);
            for (Mark next : same) {
                if (next.range().start() <= open.range().end()) {
                    open = open.over(open.range().union(next.range()));
                } else {
                    out.add(open);
                    open = next;
                }
            }
            out.add(open);
        }
        out.sort(OUTER_FIRST);
        return out;
    }

    /** Hands out the content with its marks nested: one that overlaps another is closed and opened again. */
    static void walk(RichText content, Sink sink) {
        String text = content.text();
        Deque<Mark> open = new ArrayDeque<>();
        int at = 0;
        for (Mark mark : canonical(content.marks())) {
            TextRange range = mark.range();
            at = advance(text, at, range.start(), open, sink);
            boolean point = range.isEmpty() || mark.kind() == Mark.Kind.LINE_BREAK;
            if (point) {
                sink.point(mark);
                at = Math.max(at, range.end());
            } else {
                open.push(mark);
                sink.open(mark);
            }
        }
        advance(text, at, text.length(), open, sink);
        while (!open.isEmpty()) {
            sink.close(open.pop());
        }
    }

    /** Writes the text up to {@code to}, closing the marks that end on the way. */
    private static int advance(String text, int from, int to, Deque<Mark> open, Sink sink) {
        int at = from;
        while (true) {
            int end = to;
            for (Mark mark : open) {
                end = Math.min(end, mark.range().end());
            }
            if (end > at) {
                sink.text(text.substring(at, end));
                at = end;
            }
            if (!closeEnded(at, open, sink)) {
                return Math.max(at, to);
            }
        }
    }

    private static boolean closeEnded(int at, Deque<Mark> open, Sink sink) {
        if (open.stream().noneMatch(m -> m.range().end() <= at)) {
            return false;
        }
        Deque<Mark> again = new ArrayDeque<>();
        while (open.stream().anyMatch(m -> m.range().end() <= at)) {
            Mark mark = open.pop();
            sink.close(mark);
            if (mark.range().end() > at) {
                again.push(mark);
            }
        }
        while (!again.isEmpty()) {
            Mark mark = again.pop();
            open.push(mark);
            sink.open(mark);
        }
        return true;
    }
}
