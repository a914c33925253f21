package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects the text and marks of one block; what comes out is NFC, stripped, its marks in canonical order. */
final class InlineBuilder {

    private final boolean collapsing;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** @param collapsing whether runs of white space count as one space, as in HTML */
    InlineBuilder(boolean collapsing) {
        this.collapsing = collapsing;
    }

    /** Where the next character will stand. */
    int length() {
        return text.length();
    }

    boolean isBlank() {
        return Characters.isBlank(text) && marks.stream().noneMatch(m -> m.kind() == Mark.Kind.OTHER);
    }

    void append(String added) {
        String clean = Characters.clean(added);
        if (!collapsing) {
            text.append(clean);
            return;
        }
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                text.append(c);
            } else if (!endsWithSpace()) {
                text.append(' ');
            }
        }
    }

    private boolean endsWithSpace() {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** Marks what was appended since {@code start}. */
    void mark(Mark.Kind kind, int start, Map<String, String> attributes) {
        if (start < text.length()) {
            marks.add(new Mark(kind, new TextRange(start, text.length()), attributes));
        }
    }

    /** Something that stands at this place without text. */
    void point(Map<String, String> attributes) {
        marks.add(new Mark(Mark.Kind.OTHER, new TextRange(text.length(), text.length()), attributes));
    }

    /** A line break inside the block. */
    void lineBreak() {
        if (collapsing && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            clipMarks();
        }
        text.append('\n');
        marks.add(Mark.of(Mark.Kind.LINE_BREAK, text.length() - 1, text.length()));
    }

    private void clipMarks() {
        marks.replaceAll(m -> m.range().end() <= text.length()
                ? m
                : m.over(new TextRange(Math.min(m.range().start(), text.length()), text.length())));
    }

    /** The content; the builder is spent. */
    RichText build() {
        int start = 0;
        int end = text.length();
        while (start < end && isTrimmed(text.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.min(Math.max(mark.range().start(), start), end) - start;
            int to = Math.min(Math.max(mark.range().end(), start), end) - start;
            if (from < to || mark.range().isEmpty()) {
                kept.add(mark.over(new TextRange(from, to)));
            }
        }
        return composed(text.substring(start, end), kept);
    }

    private static boolean isTrimmed(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2028' || c == '\u2029';
    }

    /** NFC, marks carried along. A mark never ends inside a composed character. */
    private static RichText composed(String raw, List<Mark> marks) {
        if (Normalizer.isNormalized(raw, Normalizer.Form.NFC)) {
            return new RichText(raw, Marks.canonical(marks));
        }
        TreeSet<Integer> borders = new TreeSet<>();
        marks.forEach(m -> {
            borders.add(m.range().start());
            borders.add(m.range().end());
        });
        borders.add(raw.length());
        StringBuilder out = new StringBuilder(raw.length());
        Map<Integer, Integer> moved = new HashMap<>();
        int from = 0;
        for (int border : borders) {
            int to = border;
            while (to < raw.length() && isCombining(raw.charAt(to))) {
                to++;
            }
            if (to > from) {
                out.append(Normalizer.normalize(raw.substring(from, to), Normalizer.Form.NFC));
                from = to;
            }
            moved.put(border, out.length());
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int start = moved.getOrDefault(mark.range().start(), 0);
            int end = moved.getOrDefault(mark.range().end(), out.length());
            if (start < end || mark.range().isEmpty()) {
                kept.add(mark.over(new TextRange(start, end)));
            }
        }
        return new RichText(out.toString(), Marks.canonical(kept));
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
