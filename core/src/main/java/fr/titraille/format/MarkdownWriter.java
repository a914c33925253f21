package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/** Writes blocks as CommonMark with GFM tables. What would otherwise be markup is escaped by commonmark's renderer. */
final class MarkdownWriter {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(MarkdownFormat.EXTENSIONS).build();

    private MarkdownWriter() {}

    /** What makes the items of a list: its bullet, or the sign after its numbers. */
    private static char marker(String list) {
        int i = 0;
        while (i < list.length() && (Character.isDigit(list.charAt(i)) || list.charAt(i) == ' ')) {
            i++;
        }
        return i < list.length() ? list.charAt(i) : 0;
    }

    /**
     * A block as Markdown, without line ends after it; empty for what Markdown has no sign for.
     *
     * @param before the text of the block before it: a list after a list takes another marker, or both would be one
     */
    static String render(Block block, String before) {
        return withoutFinalLineFeeds(rendered(block, before.isEmpty() ? 0 : marker(before)));
    }

    private static String rendered(Block block, char before) {
        if (block instanceof Block.ListBlock list) {
            return RENDERER.render(list(list, before));
        }
        if (block instanceof Block.Image image) {
            return image(image);
        }
        if (block instanceof Block.Embed embed) {
            return embed.kind().equals("thematic-break")
                    ? RENDERER.render(new ThematicBreak())
                    : HtmlWriter.element(block);
        }
        return RENDERER.render(node(block));
    }

    private static String withoutFinalLineFeeds(String markdown) {
        int end = markdown.length();
        while (end > 0 && (markdown.charAt(end - 1) == '\n' || markdown.charAt(end - 1) == '\r')) {
            end--;
        }
        return markdown.substring(0, end);
    }

    /** The edits that give a heading another level, an image another alternative text; null for anything else. */
    static @Nullable List<TextEdit> reshape(String source, TextRange range, Block was, Block now) {
        String own = range.of(source);
        if (was instanceof Block.Heading && now instanceof Block.Heading heading) {
            int signs = 0;
            while (signs < own.length() && own.charAt(signs) == '#') {
                signs++;
            }
            TextRange level = new TextRange(range.start(), range.start() + signs);
            return signs == 0 ? null : List.of(new TextEdit(level, "#".repeat(heading.level())));
        }
        if (was instanceof Block.Image before && now instanceof Block.Image after && after.alt() != null) {
            Block.Image same = new Block.Image(
                    after.url(), before.alt(), after.caption(), after.credit(), after.width(), after.height(), null);
            int close = own.indexOf("](");
            String alt = after.alt();
            return own.startsWith("![") && close > 0 && same.equals(before) && alt != null
                    ? List.of(new TextEdit(
                            new TextRange(range.start() + 2, range.start() + close), TextSyntax.MARKDOWN.write(alt)))
                    : null;
        }
        return null;
    }

    private static String image(Block.Image image) {
        boolean plain = image.credit() == null && image.width() == null && image.height() == null;
        if (!plain || image.alt() == null || !SafeUrls.isSafeImage(image.url())) {
            return HtmlWriter.element(image);
        }
        org.commonmark.node.Image node = new org.commonmark.node.Image(image.url(), image.caption());
        String alt = image.alt();
        node.appendChild(new org.commonmark.node.Text(alt == null ? "" : alt));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(node);
        return RENDERER.render(paragraph);
    }

    private static Node node(Block block) {
        if (block instanceof Block.Heading b) {
            Heading heading = new Heading();
            heading.setLevel(b.level());
            return filled(heading, b.content());
        }
        if (block instanceof Block.Quote b) {
            BlockQuote quote = new BlockQuote();
            quote.appendChild(filled(new Paragraph(), b.content()));
            return quote;
        }
        if (block instanceof Block.Table b) {
            return table(b);
        }
        if (block instanceof Block.Code b) {
            FencedCodeBlock code = new FencedCodeBlock();
            code.setFenceCharacter("`");
            code.setLiteral(b.code() + "\n");
            code.setInfo(b.language());
            return code;
        }
        return filled(new Paragraph(), block instanceof Block.Paragraph b ? b.content() : RichText.plain(block.text()));
    }

    private static Node filled(Node parent, RichText content) {
        MarkdownInlineWriter.fill(parent, content);
        return parent;
    }

    private static Node list(Block.ListBlock block, char before) {
        List<ListBlock> open = new ArrayList<>();
        open.add(newList(block.ordered(), before));
        Node last = null;
        for (Block.ListBlock.Item item : block.items()) {
            int depth = Math.min(item.depth(), last == null ? 0 : open.size());
            while (open.size() > depth + 1) {
                open.remove(open.size() - 1);
            }
            if (depth == open.size() && last != null) {
                ListBlock inner = newList(block.ordered(), before);
                last.appendChild(inner);
                open.add(inner);
            }
            ListItem node = new ListItem();
            node.appendChild(filled(new Paragraph(), item.content()));
            open.get(open.size() - 1).appendChild(node);
            last = open.get(open.size() - 1).getLastChild();
        }
        return open.get(0);
    }

    private static ListBlock newList(boolean ordered, char before) {
        ListBlock list;
        if (ordered) {
            OrderedList numbered = new OrderedList();
            numbered.setMarkerStartNumber(1);
            numbered.setMarkerDelimiter(before == '.' ? ")" : ".");
            list = numbered;
        } else {
            BulletList bullets = new BulletList();
            bullets.setMarker(before == '-' ? "*" : "-");
            list = bullets;
        }
        list.setTight(true);
        return list;
    }

    /** GFM knows no table without a header: one without gets an empty header row. */
    private static Node table(Block.Table table) {
        TableBlock out = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        List<List<RichText>> rows = table.rows();
        List<RichText> first = table.header() && !rows.isEmpty() ? rows.get(0) : List.of();
        head.appendChild(row(first, columns, true));
        for (List<RichText> row : table.header() && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows) {
            body.appendChild(row(row, columns, false));
        }
        out.appendChild(head);
        if (body.getFirstChild() != null) {
            out.appendChild(body);
        }
        return out;
    }

    private static TableRow row(List<RichText> cells, int columns, boolean header) {
        TableRow row = new TableRow();
        for (int i = 0; i < columns; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            if (i < cells.size()) {
                MarkdownInlineWriter.fillLine(cell, cells.get(i));
            }
            row.appendChild(cell);
        }
        return row;
    }
}
