package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a block's changes of text into the places where its text stands in the source. */
final class Splices {

    /**
     * A string of the source, or a part of it, and what it becomes.
     *
     * @param slot the string of a JSON document; null where the source is one string
     */
    record Splice(@Nullable JsonSlot slot, TextRange range, String replacement) {}

    private Splices() {}

    /**
     * What must change in the source so that a block reads as {@code now}; null when that cannot be said by changes of
     * text alone: the block is of another kind, an item came or went, a mark was set.
     */
    static @Nullable List<Splice> of(Origins.Source piece, Block now) {
        Block was = piece.read();
        if (was.getClass() != now.getClass() || !sameShape(was, now)) {
            return null;
        }
        List<TextEdit> edits = TextDiff.edits(was.text(), now.text());
        if (!sameMarks(was, now, edits)) {
            return null;
        }
        return of(was.text(), BlockMarks.of(was), edits, piece.runs());
    }

    private static boolean sameShape(Block was, Block now) {
        if (was instanceof Block.ListBlock a && now instanceof Block.ListBlock b) {
            return a.ordered() == b.ordered()
                    && a.items().stream()
                            .map(Block.ListBlock.Item::depth)
                            .toList()
                            .equals(b.items().stream()
                                    .map(Block.ListBlock.Item::depth)
                                    .toList());
        }
        if (was instanceof Block.Table a && now instanceof Block.Table b) {
            return a.header() == b.header()
                    && a.rows().stream()
                            .map(List::size)
                            .toList()
                            .equals(b.rows().stream().map(List::size).toList());
        }
        return was instanceof Block.Heading || was instanceof Block.Paragraph || was instanceof Block.Quote;
    }

    /** Whether the marks are those of before, carried along by the edits. */
    private static boolean sameMarks(Block was, Block now, List<TextEdit> edits) {
        Map<Map.Entry<Mark.Kind, Map<String, String>>, Integer> open = new HashMap<>();
        for (Mark mark :
                new RichText(was.text(), BlockMarks.of(was)).edit(edits).marks()) {
            open.merge(Map.entry(mark.kind(), mark.attributes()), 1, Integer::sum);
        }
        for (Mark mark : BlockMarks.of(now)) {
            open.merge(Map.entry(mark.kind(), mark.attributes()), -1, Integer::sum);
        }
        // line breaks and verbatim tags come and go with their text
        return open.entrySet().stream()
                .allMatch(e -> e.getValue() == 0
                        || e.getKey().getKey() == Mark.Kind.LINE_BREAK
                        || e.getKey().getKey() == Mark.Kind.VERBATIM);
    }

    /** The edits of a text where its runs are; null when one touches what stands nowhere. */
    static @Nullable List<Splice> of(String text, List<Mark> marks, List<TextEdit> edits, List<TextRun> runs) {
        List<Splice> out = new ArrayList<>();
        int first = 0;
        for (TextEdit edit : edits) {
            TextRange range = edit.range();
            while (first < runs.size() && runs.get(first).end() < range.start()) {
                first++;
            }
            boolean done =
                    range.isEmpty() ? insert(edit, marks, runs, first, out) : replace(edit, text, runs, first, out);
            if (!done) {
                return null;
            }
        }
        return out;
    }

    private static boolean replace(TextEdit edit, String text, List<TextRun> runs, int first, List<Splice> out) {
        TextRange range = edit.range();
        int covered = range.start();
        String rest = edit.replacement();
        for (int i = first; i < runs.size() && covered < range.end(); i++) {
            TextRun run = runs.get(i);
            int from = Math.max(range.start(), run.start());
            int to = Math.min(range.end(), run.end());
            if (from >= to) {
                continue;
            }
            if (from > covered) {
                return false;
            }
            TextRange place;
            String written;
            if (run.literal()) {
                place = new TextRange(run.from() + from - run.start(), run.from() + to - run.start());
                written = run.syntax().write(rest);
            } else {
                place = new TextRange(run.from(), run.to());
                written = run.syntax().write(text.substring(run.start(), from) + rest + text.substring(to, run.end()));
            }
            out.add(new Splice(run.slot(), place, written));
            rest = "";
            covered = to;
        }
        return covered >= range.end();
    }

    /**
     * Where two stretches of markup meet, text that opens with a space goes to the right, text that ends with one to
     * the left, and nothing goes into code.
     */
    private static boolean insert(TextEdit edit, List<Mark> marks, List<TextRun> runs, int first, List<Splice> out) {
        int at = edit.range().start();
        TextRun left = null;
        TextRun right = null;
        for (int i = first; i < runs.size() && runs.get(i).start() <= at; i++) {
            TextRun run = runs.get(i);
            left = run.start() < at && run.end() >= at ? run : left;
            right = run.start() <= at && run.end() > at && right == null ? run : right;
        }
        String added = edit.replacement();
        boolean spaced = !added.isEmpty() && Characters.isSpace(added.charAt(0));
        boolean codeBefore =
                marks.stream().anyMatch(m -> m.isVerbatim() && m.range().end() == at);
        boolean codeAfter =
                marks.stream().anyMatch(m -> m.isVerbatim() && m.range().start() == at);
        boolean toRight = right != null && (left == null || (!codeAfter && (spaced || codeBefore)));
        TextRun run = toRight ? right : left;
        if (run == null || (!run.literal() && run.start() < at && at < run.end())) {
            return false;
        }
        int place = run.literal() ? run.from() + at - run.start() : run.start() == at ? run.from() : run.to();
        out.add(new Splice(run.slot(), new TextRange(place, place), run.syntax().write(added)));
        return true;
    }
}
