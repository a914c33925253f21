package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plain text as desks paste it: a paragraph a line, or paragraphs parted by blank lines, hard-wrapped or not. A heading
 * in capitals, a typed bullet, an instruction or a caption is a paragraph of its own: text has no markup, so it stays
 * as typed, rules show it and the optimizer marks it up. The one heading that is read as such is a line set apart by
 * white space ({@link SetApartLines}), as this format writes the headings that were put in. Inner spaces stay as they
 * came.
 */
final class PlainTextFormat implements ArticleReader, ArticleWriter, StringSyntax {

    private static final String FORMAT = "text";
    private static final int HEADING_LEVEL = 2;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        String source = Encoding.plain(content);
        StringDocument document = new StringDocument(FORMAT, source);
        List<Block> blocks = new ArrayList<>();
        List<TextLine> lines = TextLine.of(source);
        Set<Integer> apart = SetApartLines.of(lines);
        for (TextLine paragraph : HardWraps.unwrap(lines)) {
            TracedText read = Verbatim.marked(new TracedText(RichText.plain(paragraph.text()), paragraph.runs()));
            Block block = apart.contains(paragraph.range().start())
                    ? new Block.Heading(HEADING_LEVEL, read.content(), null)
                    : new Block.Paragraph(read.content(), null);
            blocks.add(document.attach(block, paragraph.range(), read.runs()));
        }
        return Article.of(blocks);
    }

    @Override
    public String write(Article article) {
        return SourceWriter.write(this, FORMAT, article);
    }

    /** List items with a typed bullet or number; captions left out. */
    @Override
    public String render(Block block, String before) {
        return block instanceof Block.ListBlock list ? items(list) : block.text();
    }

    @Override
    public String separator() {
        return "\n\n";
    }

    /** Two blank lines before a heading, so that it is read as one again. */
    @Override
    public String lead(Block block, String before) {
        int ends = 0;
        for (int i = before.length() - 1; i >= 0 && Character.isWhitespace(before.charAt(i)); i--) {
            ends += before.charAt(i) == '\n' ? 1 : 0;
        }
        return block instanceof Block.Heading ? "\n".repeat(Math.max(0, SetApartLines.BLANK_LINES + 1 - ends)) : "";
    }

    @Override
    public String cut(String source, TextRange paragraph) {
        return "\n\n";
    }

    @Override
    public String @Nullable [] link(Mark link) {
        return null;
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
