package fr.titraille.article;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Carries edits of the plain text into the blocks that hold it; marks move along. */
final class BlockEditing {

    private BlockEditing() {}

    static List<Block> apply(Article article, Collection<TextEdit> edits) {
        PlainText layout = article.plainText();
        List<TextEdit> compatible = TextEdits.compatible(edits);
        List<Block> out = new ArrayList<>(article.blocks().size());
        int next = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            TextRange range = layout.ranges().get(i);
            List<TextEdit> own = new ArrayList<>();
            while (next < compatible.size() && compatible.get(next).range().start() <= range.end()) {
                TextEdit edit = compatible.get(next);
                if (!range.contains(edit.range())) {
                    if (edit.range().end() <= range.end()) {
                        next++;
                        continue;
                    }
                    break;
                }
                own.add(new TextEdit(edit.range().shift(-range.start()), edit.replacement()));
                next++;
            }
            while (next < compatible.size() && compatible.get(next).range().start() < range.end()) {
                next++;
            }
            out.add(own.isEmpty() ? block : edit(block, own));
        }
        return out;
    }

    /** The block after edits of its own text. */
    static Block edit(Block block, List<TextEdit> edits) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.content().edit(edits), heading.origin());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.content().edit(edits), paragraph.origin());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.content().edit(edits), quote.origin());
        }
        if (block instanceof Block.Code code) {
            return new Block.Code(TextEdits.apply(code.code(), edits), code.language(), code.origin());
        }
        if (block instanceof Block.ListBlock list) {
            int at = 0;
            List<Block.ListBlock.Item> items = new ArrayList<>();
            for (Block.ListBlock.Item item : list.items()) {
                int length = item.content().text().length();
                items.add(new Block.ListBlock.Item(item.content().edit(inside(edits, at, length)), item.depth()));
                at += length + 1;
            }
            return new Block.ListBlock(list.ordered(), items, list.origin());
        }
        if (block instanceof Block.Table table) {
            int at = 0;
            List<List<RichText>> rows = new ArrayList<>();
            for (List<RichText> row : table.rows()) {
                List<RichText> cells = new ArrayList<>();
                for (RichText cell : row) {
                    cells.add(cell.edit(inside(edits, at, cell.text().length())));
                    at += cell.text().length() + 1;
                }
                rows.add(cells);
            }
            return new Block.Table(table.header(), rows, table.origin());
        }
        return block;
    }

    private static List<TextEdit> inside(List<TextEdit> edits, int start, int length) {
        TextRange range = new TextRange(start, start + length);
        List<TextEdit> own = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (range.contains(edit.range())) {
                own.add(new TextEdit(edit.range().shift(-start), edit.replacement()));
            }
        }
        return own;
    }
}
