package fr.titraille.article;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Text with inline marks. The text is plain (markup removed, entities decoded, NFC); marks point into it.
 *
 * @param text the characters a reader sees
 * @param marks links, emphasis and the like, sorted by position
 */
public record RichText(String text, List<Mark> marks) {

    /** @throws IllegalArgumentException if a mark ends past the text */
    public RichText {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.range().end() > text.length()) {
                throw new IllegalArgumentException("mark " + mark.kind() + " ends past the text");
            }
        }
    }

    /** Text without marks. */
    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    /** The text after the edits; marks move along, and one whose text is gone is dropped. */
    public RichText edit(Collection<TextEdit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        List<TextEdit> compatible = TextEdits.compatible(edits);
        String edited = TextEdits.apply(text, compatible);
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : marks) {
            int start = TextEdits.map(mark.range().start(), compatible);
            int end = Math.max(start, TextEdits.map(mark.range().end(), compatible));
            if (start < end || mark.range().isEmpty()) {
                moved.add(mark.over(new TextRange(start, end)));
            }
        }
        return new RichText(edited, moved);
    }

    /** The part of the text in {@code range}, with the marks that reach into it. */
    public RichText slice(TextRange range) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.max(mark.range().start(), range.start());
            int end = Math.min(mark.range().end(), range.end());
            // what stands at a place stands behind the words before it
            boolean point = mark.range().isEmpty()
                    && start == end
                    && (start > range.start() || mark.range().start() == 0 && start == 0);
            if (start < end || point) {
                kept.add(mark.over(new TextRange(start - range.start(), end - range.start())));
            }
        }
        return new RichText(range.of(text), kept);
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
