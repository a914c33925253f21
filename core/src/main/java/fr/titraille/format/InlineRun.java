package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text under the same marks, as formats with flat leaves want it.
 *
 * @param text its characters; empty for a point
 * @param marks the marks over it, outermost first
 * @param point what stands here without text, or null
 */
record InlineRun(String text, List<Mark> marks, @Nullable Mark point) {

    /** The runs of a content, in order. */
    static List<InlineRun> of(RichText content) {
        List<InlineRun> runs = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        Marks.walk(content, new Marks.Sink() {
            @Override
            public void open(Mark mark) {
                open.addLast(mark);
            }

            @Override
            public void text(String text) {
                runs.add(new InlineRun(text, List.copyOf(open), null));
            }

            @Override
            public void point(Mark mark) {
                runs.add(new InlineRun("", List.copyOf(open), mark));
            }

            @Override
            public void close(Mark mark) {
                open.removeLast();
            }
        });
        return runs;
    }

    boolean isLineBreak() {
        return point != null && point.kind() == Mark.Kind.LINE_BREAK;
    }

    /** The content cut at its line breaks. */
    static List<RichText> lines(RichText content) {
        List<RichText> lines = new ArrayList<>();
        int from = 0;
        for (Mark mark : content.marks()) {
            if (mark.kind() == Mark.Kind.LINE_BREAK) {
                lines.add(content.slice(
                        new fr.titraille.text.TextRange(from, mark.range().start())));
                from = mark.range().end();
            }
        }
        lines.add(content.slice(
                new fr.titraille.text.TextRange(from, content.text().length())));
        return lines;
    }
}
