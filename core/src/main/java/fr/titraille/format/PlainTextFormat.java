package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as desks paste it: a paragraph a line, or paragraphs parted by blank lines, hard-wrapped or not. A heading
 * in capitals, a typed bullet, an instruction or a caption is a paragraph of its own: text has no markup, so it stays
 * as typed, rules show it and the optimizer marks it up. Inner spaces stay as they came.
 */
final class PlainTextFormat implements ArticleReader, ArticleWriter {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        List<Block> blocks = new ArrayList<>();
        for (TextLine paragraph : HardWraps.unwrap(TextLine.of(content))) {
            Block.Origin origin = new Block.Origin(paragraph.range(), null);
            blocks.add(new Block.Paragraph(RichText.plain(paragraph.text()), origin));
        }
        return Article.of(blocks);
    }

    /** Paragraphs parted by blank lines; list items with a typed bullet or number, captions left out. */
    @Override
    public String write(Article article) {
        StringBuilder out = new StringBuilder();
        for (Block block : article.blocks()) {
            String text = block instanceof Block.ListBlock list ? items(list) : block.text();
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(text);
            }
        }
        return out.toString();
    }

    private static String items(Block.ListBlock list) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Block.ListBlock.Item item : list.items()) {
            number += item.depth() == 0 ? 1 : 0;
            out.append(out.isEmpty() ? "" : "\n")
                    .append("  ".repeat(item.depth()))
                    .append(list.ordered() && item.depth() == 0 ? number + ". " : "- ")
                    .append(item.content().text());
        }
        return out.toString();
    }
}
