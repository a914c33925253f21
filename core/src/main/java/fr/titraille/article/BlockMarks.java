package fr.titraille.article;

import java.util.ArrayList;
import java.util.List;

/** The marks of a block, whatever it holds its text in. */
public final class BlockMarks {

    private BlockMarks() {}

    /** All marks in order of the block's parts, over the block's own text ({@link Block#text()}). */
    public static List<Mark> of(Block block) {
        List<Mark> out = new ArrayList<>();
        int at = 0;
        for (RichText part : parts(block)) {
            for (Mark mark : part.marks()) {
                out.add(mark.over(mark.range().shift(at)));
            }
            at += part.text().length() + 1;
        }
        return out;
    }

    private static List<RichText> parts(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading.content());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.content());
        }
        if (block instanceof Block.Quote quote) {
            return List.of(quote.content());
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream().map(Block.ListBlock.Item::content).toList();
        }
        if (block instanceof Block.Table table) {
            List<RichText> cells = new ArrayList<>();
            table.rows().forEach(cells::addAll);
            return cells;
        }
        return List.of();
    }
}
