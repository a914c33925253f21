package fr.titraille.format;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Takes out of Markdown what could run code: addresses of links and images, HTML; the rest stays to the letter. */
final class MarkdownSafety {

    private MarkdownSafety() {}

    /** The edits that take out what could run code; none when there is nothing of the kind. */
    static List<TextEdit> edits(Node document, String source) {
        List<TextEdit> edits = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                address(link, link.getDestination(), source, edits);
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                boolean bitmap = SafeUrls.isSafeImage(image.getDestination());
                address(image, bitmap ? "" : image.getDestination(), source, edits);
                visitChildren(image);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                if (SafeUrls.isActive(definition.getDestination())) {
                    edits.add(new TextEdit(range(definition), "[" + definition.getLabel() + "]: #"));
                }
            }

            @Override
            public void visit(HtmlBlock html) {
                html(html, html.getLiteral(), source, edits);
            }

            @Override
            public void visit(HtmlInline html) {
                html(html, html.getLiteral(), source, edits);
            }
        });
        return edits;
    }

    /** Markdown that grows something active again however often it is taken out: as text. */
    static String text(String source, int front) {
        return source.substring(0, front)
                + source.substring(front)
                        .replace("<", "\\<")
                        .replace("](", "] (")
                        .replace("]:", "] :");
    }

    private static void address(Node node, String destination, String source, List<TextEdit> edits) {
        TextRange range = range(node);
        if (!SafeUrls.isActive(destination) || range.isEmpty()) {
            return;
        }
        String own = range.of(source);
        int tail = own.lastIndexOf("](");
        if (own.startsWith("<")) {
            edits.add(new TextEdit(new TextRange(range.start(), range.start() + 1), "\\<"));
        } else if (tail > 0 && own.endsWith(")")) {
            edits.add(new TextEdit(new TextRange(range.start() + tail, range.end()), "](#)"));
        }
    }

    private static void html(Node node, String literal, String source, List<TextEdit> edits) {
        String safe = node instanceof HtmlInline ? tag(literal) : HtmlSafety.safe(literal);
        if (safe.equals(literal)) {
            return;
        }
        TextRange range = range(node);
        String own = range.of(source);
        if (own.equals(literal.stripTrailing()) || own.equals(literal)) {
            edits.add(new TextEdit(range, safe));
            return;
        }
        // in a container, or in a cell after an escaped bar, the place is not to the letter
        String again = node instanceof HtmlInline ? tag(own) : HtmlSafety.safe(own);
        edits.add(new TextEdit(range, again.equals(own) ? "" : again));
    }

    /** One tag without its element: an end tag has nothing to look at but its name. */
    private static String tag(String own) {
        if (HtmlSafety.isActive(own)) {
            return "";
        }
        return own.startsWith("</") || own.indexOf('=') < 0 ? own : HtmlSafety.safe(own);
    }

    private static TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new TextRange(0, 0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = spans.get(0).getInputIndex();
        return new TextRange(start, Math.max(start, last.getInputIndex() + last.getLength()));
    }
}
