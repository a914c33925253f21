package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text and marks of one block; what comes out is NFC, stripped, its marks in canonical order, and knows
 * where each stretch stands in the source.
 */
final class InlineBuilder {

    /** Punctuation that no space precedes in French. */
    private static final String CLOSING = ".,)]";

    private final boolean collapsing;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final SourceTrace trace = new SourceTrace();
    private boolean afterPoint;

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

    /** Adds text that has no place in the source. */
    void append(String added) {
        append(added, null);
    }

    /** Adds text that stands in the source. */
    void append(SourceText added) {
        append(added.text(), added);
    }

    /** Adds text that stands in the source if {@code place} is not null. */
    void append(String added, @Nullable SourceText place) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (Characters.isHidden(c)) {
                continue;
            }
            String letters = Characters.ligature(c);
            if (letters != null) {
                for (int k = 0; k < letters.length(); k++) {
                    text.append(letters.charAt(k));
                    trace.add(place, i, k, letters.length());
                }
                afterPoint = false;
                continue;
            }
            char kept = Characters.isPaired(added, i) ? Characters.windows(c) : '\uFFFD';
            boolean space = kept == ' ' || (collapsing && (kept == '\n' || kept == '\t'));
            if (space && collapsing && endsWithSpace()) {
                trace.stretch(place, i);
                continue;
            }
            if (afterPoint && drop(space, kept)) {
                continue;
            }
            text.append(space ? ' ' : kept);
            trace.add(place, i, (space ? ' ' : kept) == c);
        }
    }

    /** Where something without text stood between two spaces, or between a space and a stop, the text has one less. */
    private boolean drop(boolean space, char c) {
        afterPoint = false;
        boolean gap = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        if (gap && !space && CLOSING.indexOf(c) >= 0) {
            text.setLength(text.length() - 1);
            trace.truncate(text.length());
            clipMarks();
        }
        return gap && space;
    }

    private boolean endsWithSpace() {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** Marks what was appended since {@code start}; raised figures after a figure are figures of their own. */
    void mark(Mark.Kind kind, int start, Map<String, String> attributes) {
        if (kind == Mark.Kind.SUPERSCRIPT && Characters.isExponent(text, start)) {
            for (int i = start; i < text.length(); i++) {
                text.setCharAt(i, Characters.raised(text.charAt(i)));
                trace.alter(i);
            }
            return;
        }
        if (start < text.length()) {
            marks.add(new Mark(kind, new TextRange(start, text.length()), attributes));
        }
    }

    /** Something that stands at this place without text. */
    void point(Map<String, String> attributes) {
        marks.add(new Mark(Mark.Kind.OTHER, new TextRange(text.length(), text.length()), attributes));
        afterPoint = true;
    }

    /** Something that stands at this place and that only its own format can write: nothing in the text shows it. */
    void skip() {
        afterPoint = true;
    }

    /** A line break inside the block that has no place in the source. */
    void lineBreak() {
        lineBreak(null);
    }

    /** A line break inside the block, {@code place} the one unit of it. */
    void lineBreak(@Nullable SourceText place) {
        if (collapsing && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            trace.truncate(text.length());
            clipMarks();
        }
        text.append('\n');
        trace.add(place, 0, false);
        marks.add(Mark.of(Mark.Kind.LINE_BREAK, text.length() - 1, text.length()));
        afterPoint = false;
    }

    private void clipMarks() {
        marks.replaceAll(m -> m.range().end() <= text.length()
                ? m
                : m.over(new TextRange(Math.min(m.range().start(), text.length()), text.length())));
    }

    /** The content; the builder is spent. */
    RichText build() {
        return traced().content();
    }

    /** The content with its places in the source; the builder is spent. */
    TracedText traced() {
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
        return composed(text.substring(start, end), kept, trace.runs(start, end));
    }

    private static boolean isTrimmed(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2028' || c == '\u2029';
    }

    /** NFC, marks and places carried along. Neither ever ends inside a composed character. */
    private static TracedText composed(String raw, List<Mark> marks, List<TextRun> runs) {
        if (Normalizer.isNormalized(raw, Normalizer.Form.NFC)) {
            return new TracedText(new RichText(raw, Marks.canonical(marks)), runs);
        }
        TreeSet<Integer> borders = new TreeSet<>();
        marks.forEach(m -> {
            borders.add(m.range().start());
            borders.add(m.range().end());
        });
        Composition composition = Composition.of(raw, borders);
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int start = composition.map(mark.range().start());
            int end = composition.map(mark.range().end());
            if (start < end || mark.range().isEmpty()) {
                kept.add(mark.over(new TextRange(start, end)));
            }
        }
        return new TracedText(new RichText(composition.text(), Marks.canonical(kept)), composition.map(runs));
    }
}
