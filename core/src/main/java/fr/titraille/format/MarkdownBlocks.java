package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.parser.Parser;

/** Reads the blocks of a Markdown document. Used once. */
final class MarkdownBlocks {

    private final String source;
    private final int offset;
    private final List<Block> blocks = new ArrayList<>();

    /** @param offset where {@code source} starts in the input */
    MarkdownBlocks(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    List<Block> read(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        return blocks;
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            RichText content = MarkdownInline.read(heading);
            if (!content.text().isEmpty()) {
                add(new Block.Heading(heading.getLevel(), content, null), node);
            }
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof ListBlock list) {
            List<Block.ListBlock.Item> items = new ArrayList<>();
            items(list, 0, items);
            if (!items.isEmpty()) {
                add(new Block.ListBlock(list instanceof OrderedList, items, null), node);
            }
        } else if (node instanceof BlockQuote) {
            InlineBuilder builder = new InlineBuilder(false);
            quote(node, builder);
            RichText content = builder.build();
            if (!content.text().isEmpty()) {
                add(new Block.Quote(content, null), node);
            }
        } else if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo();
            String language =
                    info == null || info.isBlank() ? null : info.strip().split("\\s+")[0];
            add(new Block.Code(withoutFinalLineFeed(code.getLiteral()), language, null), node);
        } else if (node instanceof IndentedCodeBlock code) {
            add(new Block.Code(withoutFinalLineFeed(code.getLiteral()), null, null), node);
        } else if (node instanceof ThematicBreak) {
            add(new Block.Embed("thematic-break", Map.of(), null), node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else if (node instanceof LinkReferenceDefinition) {
            add(new Block.Embed("link-reference", Map.of(), null), node);
        }
    }

    private static String withoutFinalLineFeed(String literal) {
        String clean = Characters.clean(literal);
        return clean.endsWith("\n") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** A paragraph of nothing but images is images. */
    private void paragraph(Node node) {
        List<Image> images = new ArrayList<>();
        boolean onlyImages = true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image image) {
                images.add(image);
            } else {
                onlyImages &= !(child instanceof Text text) || text.getLiteral().isBlank();
                onlyImages &= child instanceof Text || child instanceof org.commonmark.node.SoftLineBreak;
            }
        }
        if (onlyImages && images.size() == 1) {
            add(MarkdownInline.block(images.get(0)), node);
        } else if (onlyImages && !images.isEmpty()) {
            images.forEach(i -> blocks.add(MarkdownInline.block(i)));
        } else {
            RichText content = MarkdownInline.read(node);
            if (!content.text().isEmpty() || !content.marks().isEmpty()) {
                add(new Block.Paragraph(content, null), node);
            }
        }
    }

    private static void items(Node list, int depth, List<Block.ListBlock.Item> items) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            InlineBuilder own = new InlineBuilder(false);
            List<Node> nested = new ArrayList<>();
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof ListBlock) {
                    nested.add(child);
                } else {
                    if (!own.isBlank()) {
                        own.lineBreak();
                    }
                    MarkdownInline.into(child, own);
                }
            }
            RichText content = own.build();
            if (!content.text().isEmpty()) {
                items.add(new Block.ListBlock.Item(content, depth));
            }
            nested.forEach(n -> items(n, depth + 1, items));
        }
    }

    private static void quote(Node quote, InlineBuilder builder) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BlockQuote) {
                quote(child, builder);
                continue;
            }
            if (!builder.isBlank()) {
                builder.lineBreak();
            }
            MarkdownInline.into(child, builder);
        }
    }

    private void table(Node table) {
        List<List<RichText>> rows = new ArrayList<>();
        boolean header = false;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            header |= part instanceof TableHead;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<RichText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(MarkdownInline.read(cell));
                }
                rows.add(cells);
            }
        }
        boolean named = header && rows.get(0).stream().anyMatch(c -> !c.text().isEmpty());
        add(new Block.Table(named, named || rows.isEmpty() ? rows : rows.subList(1, rows.size()), null), table);
    }

    /** HTML inside Markdown: a comment, or blocks that the HTML reader understands. */
    private void html(HtmlBlock node) {
        String literal = node.getLiteral();
        List<Block> read =
                HtmlBlocks.read(HtmlPage.fragment(Parser.htmlParser().setMaxDepth(Limits.MAX_DEPTH), literal)).stream()
                        .filter(b -> !(b instanceof Block.Embed embed) || !isBlankComment(embed))
                        .toList();
        if (read.size() == 1) {
            add(Origins.bare(read.get(0)), node);
        } else {
            read.forEach(b -> blocks.add(Origins.at(b, range(node))));
        }
    }

    /** An empty comment stands between two lists that would be read as one; it says nothing. */
    private static boolean isBlankComment(Block.Embed embed) {
        return embed.kind().equals("comment")
                && embed.attributes().getOrDefault("text", "").isBlank();
    }

    private void add(Block block, Node node) {
        TextRange local = local(node);
        if (local.isEmpty()) {
            blocks.add(block);
        } else {
            blocks.add(Origins.attach(block, MarkdownFormat.FORMAT, local.shift(offset), local.of(source)));
        }
    }

    private TextRange range(Node node) {
        return local(node).shift(offset);
    }

    private TextRange local(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new TextRange(0, 0);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        int end = Math.min(source.length(), last.getInputIndex() + last.getLength());
        return new TextRange(first.getInputIndex(), Math.max(first.getInputIndex(), end));
    }
}
