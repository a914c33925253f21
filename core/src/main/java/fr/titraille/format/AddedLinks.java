package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links that a change has set in a paragraph of a source of one string: markup put in, nothing else. */
final class AddedLinks {

    private AddedLinks() {}

    /**
     * The edits that bring a paragraph's text and its new links into the source; null when more than links was set.
     */
    static @Nullable List<TextEdit> edits(Origins.Source piece, Block now, StringSyntax syntax) {
        if (!(piece.read() instanceof Block.Paragraph was) || !(now instanceof Block.Paragraph is)) {
            return null;
        }
        List<TextEdit> changes = TextDiff.edits(was.text(), is.text());
        List<Mark> before =
                new RichText(was.text(), BlockMarks.of(was)).edit(changes).marks();
        List<Mark> added = new ArrayList<>();
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : is.content().marks()) {
            boolean known = before.stream()
                    .anyMatch(m -> m.kind() == mark.kind() && m.attributes().equals(mark.attributes()));
            (known ? kept : added).add(mark);
        }
        List<Splices.Splice> splices = Splices.of(piece, new Block.Paragraph(new RichText(is.text(), kept), null));
        if (splices == null || added.isEmpty()) {
            return null;
        }
        List<TextEdit> out = new ArrayList<>();
        splices.forEach(s -> out.add(new TextEdit(s.range(), s.replacement())));
        for (Mark mark : added) {
            String[] tags = mark.kind() == Mark.Kind.LINK && !overlaps(mark, kept) ? syntax.link(mark) : null;
            int start = tags == null ? -1 : place(mark.range().start(), changes, piece.runs(), false);
            int end = tags == null ? -1 : place(mark.range().end(), changes, piece.runs(), true);
            if (tags == null || start < 0 || end < start) {
                return null;
            }
            out.add(new TextEdit(new TextRange(start, start), tags[0]));
            out.add(new TextEdit(new TextRange(end, end), tags[1]));
        }
        return out;
    }

    private static boolean overlaps(Mark mark, List<Mark> others) {
        return others.stream()
                .anyMatch(m -> !m.range().isEmpty()
                        && m.range().start() < mark.range().end()
                        && mark.range().start() < m.range().end());
    }

    /** The place in the source of a place in the new text; -1 where it cannot be told. */
    private static int place(int offset, List<TextEdit> changes, List<TextRun> runs, boolean end) {
        int old = offset;
        for (TextEdit edit : changes) {
            int start = edit.range().start() + offset - old;
            int after = start + edit.replacement().length();
            if (offset < start || (offset == start && !edit.range().isEmpty())) {
                break;
            }
            if (offset < after || (end && offset == after)) {
                return -1;
            }
            old -= edit.growth();
        }
        for (TextRun run : runs) {
            boolean inside = end ? run.start() < old && old <= run.end() : run.start() <= old && old < run.end();
            if (inside) {
                int from = run.start() == old ? run.from() : run.end() == old ? run.to() : -1;
                return run.literal() ? run.from() + old - run.start() : from;
            }
        }
        return -1;
    }
}
