package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads inline Markdown, with the inline HTML that it may hold. Depth is bounded by the parser. */
final class MarkdownInline {

    /** An inline HTML tag that waits for its end tag. */
    private record OpenTag(String name, int start, Element element) {}

    private final InlineBuilder into;
    private final Deque<OpenTag> tags = new ArrayDeque<>();

    private MarkdownInline(InlineBuilder into) {
        this.into = into;
    }

    static RichText read(Node parent) {
        InlineBuilder builder = new InlineBuilder(false);
        into(parent, builder);
        return builder.build();
    }

    /** Reads the inline children of a block, whatever block it is. */
    static void into(Node parent, InlineBuilder builder) {
        new MarkdownInline(builder).children(parent);
    }

    static Block.Image block(Image image) {
        String title = image.getTitle();
        String alt = read(image).text();
        return new Block.Image(
                image.getDestination(), alt, title == null || title.isBlank() ? null : title, null, null, null, null);
    }

    private void children(Node parent) {
        if (parent instanceof FencedCodeBlock code) {
            into.append(code.getLiteral());
        } else if (parent instanceof IndentedCodeBlock code) {
            into.append(code.getLiteral());
        } else if (parent instanceof HtmlBlock html) {
            into.append(Jsoup.parse(html.getLiteral()).text());
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        int start = into.length();
        if (node instanceof Text text) {
            into.append(text.getLiteral());
        } else if (node instanceof Code code) {
            into.append(code.getLiteral());
            into.mark(Mark.Kind.CODE, start, Map.of());
        } else if (node instanceof SoftLineBreak) {
            into.append(" ");
        } else if (node instanceof HardLineBreak) {
            into.lineBreak();
        } else if (node instanceof Image image) {
            into.point(Map.of(
                    fr.titraille.format.HtmlInline.ELEMENT,
                    "img",
                    "src",
                    image.getDestination(),
                    "alt",
                    read(image).text()));
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral());
        } else {
            if (node instanceof org.commonmark.node.Block && start > 0) {
                into.append(" ");
                start = into.length();
            }
            children(node);
            mark(node, start);
        }
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

    private void html(String literal) {
        if (literal.startsWith("<!--")) {
            String text = literal.substring(4, Math.max(4, literal.length() - 3));
            into.point(Map.of(fr.titraille.format.HtmlInline.ELEMENT, "!--", "text", text));
        } else if (literal.startsWith("</")) {
            end(literal.substring(2, literal.length() - 1).strip().toLowerCase(java.util.Locale.ROOT));
        } else {
            Element element = Jsoup.parseBodyFragment(literal).body().firstElementChild();
            if (element == null) {
                return;
            }
            switch (element.normalName()) {
                case "br" -> into.lineBreak();
                case "img" -> fr.titraille.format.HtmlInline.read(element, into);
                default -> tags.push(new OpenTag(element.normalName(), into.length(), element));
            }
        }
    }

    private void end(String name) {
        OpenTag open = tags.peek();
        if (open != null && open.name().equals(name)) {
            tags.pop();
            fr.titraille.format.HtmlInline.mark(open.element(), name, open.start(), into);
        }
    }
}
