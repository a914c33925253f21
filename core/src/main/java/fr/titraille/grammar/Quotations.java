package fr.titraille.grammar;

import fr.titraille.grammar.Quotation.Marks;
import fr.titraille.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of a text, read once: « », “ ”, „ “ and " ", also one inside another. A quotation does not cross the
 * segments of the text (paragraphs, list items); one whose closing mark is missing ends with its segment. A straight
 * mark right after a letter or figure opens nothing (15" is a screen), and one that is never closed is no quotation. Who
 * speaks is for syntax to say.
 *
 * <p>As a layer of an analysed text: {@code text.quotations()}.
 *
 * <pre>{@code
 * Quotations quotations = Quotations.read("Il a dit : « C’est fait. »");
 * quotations.closed().get(0).inner();     // the range of « C’est fait. » without marks and spaces
 * quotations.covers(3);                   // false
 * }</pre>
 */
public final class Quotations {

    private record Open(Marks marks, int at) {}

    private record Found(TextRange range, Marks marks, int innerEnd, boolean closed) {}

    private final String text;
    private final List<Quotation> all;
    private final List<Quotation> outermost;
    private final List<Quotation> closed;

    private Quotations(String text, List<Found> found) {
        this.text = text;
        this.all = nested(found);
        this.outermost = all.stream().filter(q -> q.depth() == 0).toList();
        this.closed = disjoint(all.stream().filter(Quotation::closed).toList());
    }

    /** Reads a text whose quotations end with its segments; an empty list makes the text one segment. */
    public static Quotations read(String text, List<TextRange> segments) {
        List<Found> found = new ArrayList<>();
        List<TextRange> parts = segments.isEmpty() ? List.of(new TextRange(0, text.length())) : segments;
        for (TextRange part : parts) {
            new Segment(text, found).read(part);
        }
        found.sort(Comparator.comparing(Found::range, Comparator.comparingInt(TextRange::start)));
        return new Quotations(text, found);
    }

    /** Reads a text of one segment. */
    public static Quotations read(String text) {
        return read(text, List.of());
    }

    private List<Quotation> nested(List<Found> found) {
        List<Quotation> out = new ArrayList<>();
        Deque<TextRange> around = new ArrayDeque<>();
        for (Found each : found) {
            while (!around.isEmpty() && around.peek().end() <= each.range().start()) {
                around.pop();
            }
            out.add(new Quotation(
                    each.range(),
                    trimmed(each.range().start() + 1, each.innerEnd()),
                    each.marks(),
                    around.size(),
                    each.closed()));
            around.push(each.range());
        }
        return List.copyOf(out);
    }

    private static List<Quotation> disjoint(List<Quotation> sorted) {
        List<Quotation> out = new ArrayList<>();
        int end = 0;
        for (Quotation quotation : sorted) {
            if (quotation.range().start() >= end) {
                out.add(quotation);
                end = quotation.range().end();
            }
        }
        return List.copyOf(out);
    }

    private TextRange trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** All quotations in the order of their opening marks, an outer one before those inside it. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotations that stand in no other, in order; also those that are never closed. */
    public List<Quotation> outermost() {
        return outermost;
    }

    /** The closed quotations that stand in no other closed one, in order. */
    public List<Quotation> closed() {
        return closed;
    }

    /** Whether the character at {@code offset} stands in a quotation, closed or not; marks count as inside. */
    public boolean covers(int offset) {
        return holding(outermost, new TextRange(offset, offset + 1)).isPresent();
    }

    /** Whether the character at {@code offset} stands in a closed quotation; marks count as inside. */
    public boolean coversClosed(int offset) {
        return around(new TextRange(offset, offset + 1)).isPresent();
    }

    /** The closed quotation that holds the whole range, the outer one where they are nested. */
    public Optional<Quotation> around(TextRange range) {
        return holding(closed, range);
    }

    private static Optional<Quotation> holding(List<Quotation> disjoint, TextRange range) {
        int low = 0;
        int high = disjoint.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRange candidate = disjoint.get(middle).range();
            if (candidate.end() <= range.start()) {
                low = middle + 1;
            } else if (candidate.start() > range.start()) {
                high = middle - 1;
            } else {
                return candidate.contains(range) ? Optional.of(disjoint.get(middle)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the range holds one mark of a closed quotation and not the other: cut out, it would break it. */
    public boolean isBrokenBy(TextRange range) {
        for (Quotation quotation : all) {
            boolean opens = range.contains(quotation.range().start());
            boolean closes = range.contains(quotation.range().end() - 1);
            if (quotation.closed() && opens != closes) {
                return true;
            }
        }
        return false;
    }

    /** Reads one segment with a stack of open marks; linear in its length. */
    private static final class Segment {

        private final String text;
        private final List<Found> found;
        private final Deque<Open> open = new ArrayDeque<>();
        private final int[] count = new int[Marks.values().length];

        Segment(String text, List<Found> found) {
            this.text = text;
            this.found = found;
        }

        void read(TextRange segment) {
            for (int i = segment.start(); i < segment.end(); i++) {
                switch (text.charAt(i)) {
                    case '«' -> open(Marks.GUILLEMETS, i);
                    case '»' -> close(Marks.GUILLEMETS, i);
                    case '„' -> open(Marks.LOW, i);
                    case '“' -> {
                        if (isOpen(Marks.LOW)) {
                            close(Marks.LOW, i);
                        } else {
                            open(Marks.ENGLISH, i);
                        }
                    }
                    case '”' -> close(isOpen(Marks.ENGLISH) ? Marks.ENGLISH : Marks.LOW, i);
                    case '"' -> straight(i, segment.start());
                    default -> {
                        continue;
                    }
                }
            }
            while (!open.isEmpty()) {
                drop(segment.end());
            }
        }

        private boolean isOpen(Marks marks) {
            return count[marks.ordinal()] > 0;
        }

        private void straight(int at, int from) {
            if (isOpen(Marks.STRAIGHT)) {
                close(Marks.STRAIGHT, at);
            } else if (at == from || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                open(Marks.STRAIGHT, at);
            }
        }

        private void open(Marks marks, int at) {
            open.push(new Open(marks, at));
            count[marks.ordinal()]++;
        }

        private void close(Marks marks, int at) {
            if (!isOpen(marks)) {
                return;
            }
            while (open.element().marks() != marks) {
                drop(at);
            }
            Open opened = open.pop();
            count[marks.ordinal()]--;
            found.add(new Found(new TextRange(opened.at(), at + 1), marks, at, true));
        }

        private void drop(int end) {
            Open opened = open.pop();
            count[opened.marks().ordinal()]--;
            if (opened.marks() != Marks.STRAIGHT) {
                found.add(new Found(new TextRange(opened.at(), end), opened.marks(), end, false));
            }
        }
    }
}
