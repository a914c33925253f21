package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks of a Markdown document. Used once. */
final class MarkdownBlocks {

    /** > [!NOTE] */
    private static final Pattern ALERT = Pattern.compile("\\[![A-Za-z][\\w-]*\\].*", Pattern.DOTALL);

    private final StringDocument document;
    private final String source;
    private final List<Block> blocks = new ArrayList<>();

    MarkdownBlocks(StringDocument document) {
        this.document = document;
        this.source = document.source();
    }

    List<Block> read(Node root) {
        children(root);
        return blocks;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            TracedText read = MarkdownInline.read(heading, source, TextSyntax.MARKDOWN);
            if (!read.content().text().isEmpty()) {
                add(new Block.Heading(heading.getLevel(), read.content(), null), node, read.runs());
            }
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            if (isAlert(node)) {
                box(node);
            } else {
                quote(node);
            }
        } else if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo();
            String language =
                    info == null || info.isBlank() ? null : info.strip().split("\\s+")[0];
            add(new Block.Code(withoutFinalLineFeed(code.getLiteral()), language, null), node, List.of());
        } else if (node instanceof IndentedCodeBlock code) {
            add(new Block.Code(withoutFinalLineFeed(code.getLiteral()), null, null), node, List.of());
        } else if (node instanceof ThematicBreak) {
            embed("thematic-break", node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else if (node instanceof LinkReferenceDefinition) {
            embed("link-reference", node);
        } else if (node instanceof MarkdownOpaque.Box) {
            box(node);
        } else if (node instanceof MarkdownOpaque.Lines) {
            embed("markup", node);
        }
    }

    private void box(Node node) {
        document.open(range(node).start());
        children(node);
        document.close();
    }

    private static boolean isAlert(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text
                && ALERT.matcher(text.getLiteral()).matches();
    }

    private static String withoutFinalLineFeed(String literal) {
        String clean = Characters.clean(literal);
        return clean.endsWith("\n") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** A paragraph of nothing but images is images; one of nothing but template tags or signs is no prose. */
    private void paragraph(Node node) {
        List<Image> images = new ArrayList<>();
        boolean onlyImages = true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image image) {
                images.add(image);
            } else {
                onlyImages &= !(child instanceof Text text) || text.getLiteral().isBlank();
                onlyImages &= child instanceof Text || child instanceof SoftLineBreak;
            }
        }
        if (onlyImages && images.size() == 1) {
            add(MarkdownInline.block(images.get(0), source), node, List.of());
            return;
        }
        if (onlyImages && !images.isEmpty()) {
            images.forEach(i -> add(MarkdownInline.block(i, source), i, List.of()));
            return;
        }
        TracedText read = MarkdownInline.read(node, source, TextSyntax.MARKDOWN);
        RichText content = read.content();
        if (content.text().isEmpty() && content.marks().isEmpty()) {
            embed("markup", node);
        } else if (Verbatim.isAll(content.text())) {
            embed("markup", node);
        } else {
            add(new Block.Paragraph(content, null), node, read.runs());
        }
    }

    private void list(ListBlock list) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        List<TracedText> texts = new ArrayList<>();
        items(list, 0, items, texts);
        if (items.isEmpty()) {
            embed("markup", list);
        } else {
            add(new Block.ListBlock(list instanceof OrderedList, items, null), list, TracedText.runs(texts));
        }
    }

    private void items(Node list, int depth, List<Block.ListBlock.Item> items, List<TracedText> texts) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            InlineBuilder own = new InlineBuilder(false);
            List<Node> nested = new ArrayList<>();
            prose(item, own, nested);
            TracedText read = MarkdownExtras.refined(own.traced());
            if (!read.content().text().isEmpty()) {
                items.add(new Block.ListBlock.Item(read.content(), depth));
                texts.add(read);
            }
            nested.forEach(n -> items(n, depth + 1, items, texts));
        }
    }

    /** The paragraphs in a container, each on a line of its own; what is no prose (code, tables) stays out. */
    private void prose(Node container, InlineBuilder into, List<Node> lists) {
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                lists.add(child);
            } else if (child instanceof BlockQuote || child instanceof MarkdownOpaque.Box) {
                prose(child, into, lists);
            } else if (child instanceof Paragraph || child instanceof Heading) {
                if (!into.isBlank()) {
                    into.lineBreak();
                }
                MarkdownInline.into(child, source, TextSyntax.MARKDOWN, into);
            }
        }
    }

    private void quote(Node node) {
        InlineBuilder builder = new InlineBuilder(false);
        quoted(node, builder);
        TracedText read = MarkdownExtras.refined(builder.traced());
        if (read.content().text().isEmpty()) {
            embed("markup", node);
        } else {
            add(new Block.Quote(read.content(), null), node, read.runs());
        }
    }

    private void quoted(Node container, InlineBuilder into) {
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph || child instanceof Heading) {
                if (!into.isBlank()) {
                    into.lineBreak();
                }
                MarkdownInline.into(child, source, TextSyntax.MARKDOWN, into);
            } else if (child.getFirstChild() != null && !(child instanceof TableBlock)) {
                quoted(child, into);
            }
        }
    }

    private void table(Node table) {
        List<List<RichText>> rows = new ArrayList<>();
        List<TracedText> texts = new ArrayList<>();
        boolean header = false;
        int headCells = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            header |= part instanceof TableHead;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<RichText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    TracedText read = cell(cell);
                    cells.add(read.content());
                    texts.add(read);
                }
                headCells = rows.isEmpty() ? cells.size() : headCells;
                rows.add(cells);
            }
        }
        boolean named = header && rows.get(0).stream().anyMatch(c -> !c.text().isEmpty());
        boolean whole = named || rows.isEmpty();
        add(
                new Block.Table(named, whole ? rows : rows.subList(1, rows.size()), null),
                table,
                TracedText.runs(whole ? texts : texts.subList(headCells, texts.size())));
    }

    /** After an escaped bar commonmark's places in a cell are not to the letter. */
    private TracedText cell(Node cell) {
        TracedText read = MarkdownInline.read(cell, source, TextSyntax.MARKDOWN_CELL);
        boolean bar =
                range(cell).of(source).contains("\\|") || read.content().text().indexOf('|') >= 0;
        return bar ? new TracedText(read.content(), List.of()) : read;
    }

    /** HTML inside Markdown: comments, or blocks that the HTML reader understands; the rest is carried along. */
    private void html(HtmlBlock node) {
        String literal = node.getLiteral();
        TextRange range = range(node);
        boolean whole = source.startsWith(literal, range.start());
        int before = blocks.size();
        if (whole) {
            HtmlBlocks.into(literal, range.start(), document, blocks);
        }
        if (blocks.size() == before) {
            add(new Block.Embed("html", Map.of(), null), node, List.of());
        }
    }

    private void embed(String kind, Node node) {
        add(new Block.Embed(kind, Map.of(), null), node, List.of());
    }

    private void add(Block block, Node node, List<TextRun> runs) {
        blocks.add(document.attach(block, range(node), runs));
    }

    private TextRange range(Node node) {
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
