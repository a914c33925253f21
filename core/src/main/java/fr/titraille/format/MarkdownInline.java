package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads inline Markdown, with the inline HTML that it may hold. Depth is bounded by the parser. */
final class MarkdownInline {

    /** An inline HTML tag that waits for its end tag. */
    private record OpenTag(String name, int start, Element element) {}

    private final String source;
    private final TextSyntax syntax;
    private final InlineBuilder into;
    private final Deque<OpenTag> tags = new ArrayDeque<>();

    private MarkdownInline(String source, TextSyntax syntax, InlineBuilder into) {
        this.source = source;
        this.syntax = syntax;
        this.into = into;
    }

    static TracedText read(Node parent, String source, TextSyntax syntax) {
        InlineBuilder builder = new InlineBuilder(false);
        into(parent, source, syntax, builder);
        return MarkdownExtras.refined(builder.traced());
    }

    /** Reads the inline children of a paragraph, heading or cell. */
    static void into(Node parent, String source, TextSyntax syntax, InlineBuilder builder) {
        new MarkdownInline(source, syntax, builder).children(parent);
    }

    static Block.Image block(Image image, String source) {
        String title = image.getTitle();
        String alt = read(image, source, TextSyntax.MARKDOWN).content().text();
        return new Block.Image(
                image.getDestination(), alt, title == null || title.isBlank() ? null : title, null, null, null, null);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        int start = into.length();
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof Code code) {
            into.append(code.getLiteral(), code(code));
            into.mark(Mark.Kind.CODE, start, Map.of());
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak) {
            into.lineBreak(between(node, "\n"));
        } else if (node instanceof Image image) {
            into.point(Map.of(
                    fr.titraille.format.HtmlInline.ELEMENT,
                    "img",
                    "src",
                    image.getDestination(),
                    "alt",
                    read(image, source, syntax).content().text()));
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else {
            children(node);
            mark(node, start);
        }
    }

    private void text(Text text) {
        String literal = text.getLiteral();
        List<SourceSpan> spans = text.getSourceSpans();
        SourceText place = null;
        if (spans.size() == 1) {
            int from = spans.get(0).getInputIndex();
            place = SourceText.escaped(
                    literal, source, from, from + spans.get(0).getLength(), null, syntax);
        }
        into.append(literal, place);
    }

    private @Nullable SourceText code(Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        if (spans.size() != 1) {
            return null;
        }
        int from = spans.get(0).getInputIndex();
        int at = source.indexOf(code.getLiteral(), from);
        boolean inside =
                at >= 0 && at + code.getLiteral().length() < from + spans.get(0).getLength();
        return inside ? SourceText.literal(code.getLiteral(), at, null, TextSyntax.PLAIN) : null;
    }

    /** A line end in the source, or the line end and the colon before a definition. */
    private void softBreak(Node node) {
        Node next = node.getNext();
        if (next instanceof Text text && MarkdownExtras.definitionMark(text.getLiteral()) > 0) {
            into.lineBreak();
        } else {
            into.append(" ", between(node, " "));
        }
    }

    /** The gap between the nodes on both sides of a break. */
    private static @Nullable SourceText between(Node node, String text) {
        Node before = node.getPrevious();
        Node after = node.getNext();
        if (before == null || after == null) {
            return null;
        }
        List<SourceSpan> left = before.getSourceSpans();
        List<SourceSpan> right = after.getSourceSpans();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        SourceSpan last = left.get(left.size() - 1);
        int from = last.getInputIndex() + last.getLength();
        int to = right.get(0).getInputIndex();
        return from < to ? SourceText.whole(text, from, to, null, TextSyntax.PLAIN) : null;
    }

    private void mark(Node node, int start) {
        if (node instanceof Emphasis) {
            into.mark(Mark.Kind.EMPHASIS, start, Map.of());
        } else if (node instanceof StrongEmphasis) {
            into.mark(Mark.Kind.STRONG, start, Map.of());
        } else if (node instanceof Link link) {
            Map<String, String> attributes = new HashMap<>();
            attributes.put("href", link.getDestination());
            if (link.getTitle() != null && !link.getTitle().isEmpty()) {
                attributes.put("title", link.getTitle());
            }
            into.mark(Mark.Kind.LINK, start, attributes);
        }
    }

    private void html(HtmlInline node) {
        String literal = node.getLiteral();
        if (literal.startsWith("<!--")) {
            String text = literal.substring(4, Math.max(4, literal.length() - 3));
            into.point(Map.of(fr.titraille.format.HtmlInline.ELEMENT, "!--", "text", text));
        } else if (literal.startsWith("</")) {
            end(literal.substring(2, literal.length() - 1).strip().toLowerCase(Locale.ROOT));
        } else {
            Element element = Jsoup.parseBodyFragment(literal).body().firstElementChild();
            if (element == null) {
                into.skip();
                return;
            }
            switch (element.normalName()) {
                case "br" -> into.lineBreak(whole(node));
                case "img" -> fr.titraille.format.HtmlInline.read(element, into, HtmlSource.NONE);
                default -> tags.push(new OpenTag(element.normalName(), into.length(), element));
            }
        }
    }

    private static @Nullable SourceText whole(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() != 1) {
            return null;
        }
        int from = spans.get(0).getInputIndex();
        return SourceText.whole("\n", from, from + spans.get(0).getLength(), null, TextSyntax.PLAIN);
    }

    private void end(String name) {
        OpenTag open = tags.peek();
        if (open != null && open.name().equals(name)) {
            tags.pop();
            fr.titraille.format.HtmlInline.mark(open.element(), name, open.start(), into);
        }
    }
}
