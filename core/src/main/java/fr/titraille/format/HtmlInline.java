package fr.titraille.format;

import fr.titraille.article.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads inline HTML into text and marks. Depth is bounded by the parser. */
final class HtmlInline {

    /** Attribute of an {@code OTHER} mark that names the HTML element it stands for. */
    static final String ELEMENT = "element";

    private HtmlInline() {}

    static void read(Node node, InlineBuilder into, HtmlSource source) {
        if (node instanceof TextNode text) {
            into.append(HtmlSource.text(text), source.of(text));
        } else if (node instanceof Comment comment) {
            into.point(Map.of(ELEMENT, "!--", "text", comment.getData()));
        } else if (node instanceof Element element) {
            if (HtmlElements.isSkipped(element)) {
                into.skip();
            } else {
                element(element, into, source);
            }
        }
    }

    static void children(Element element, InlineBuilder into, HtmlSource source) {
        for (Node child : element.childNodes()) {
            read(child, into, source);
        }
    }

    private static void element(Element element, InlineBuilder into, HtmlSource source) {
        String name = element.normalName();
        switch (name) {
            case "br" -> into.lineBreak();
            case "img" -> into.point(attributes(element, true));
            case "wbr", "iframe", "video", "audio", "source", "del", "amp-img" -> {
                into.skip();
            }
            default -> {
                boolean block = HtmlElements.isBlock(element);
                if (block && into.length() > 0) {
                    into.append(" ");
                }
                int start = into.length();
                children(element, into, source);
                mark(element, name, start, into);
                if (block) {
                    into.append(" ");
                }
            }
        }
    }

    /** Marks what was appended since {@code start} as the element does. */
    static void mark(Element element, String name, int start, InlineBuilder into) {
        Mark.Kind kind = HtmlElements.kind(name);
        if (kind == Mark.Kind.LINK) {
            if (element.hasAttr("href")) {
                into.mark(Mark.Kind.LINK, start, attributes(element, false));
            }
        } else if (kind != null) {
            into.mark(kind, start, Map.of());
            if (element.hasAttr("lang")) {
                into.mark(Mark.Kind.LANGUAGE, start, Map.of("lang", element.attr("lang")));
            }
        } else if (HtmlElements.isKept(name)) {
            into.mark(Mark.Kind.OTHER, start, attributes(element, true));
        } else if (element.hasAttr("lang")) {
            into.mark(Mark.Kind.LANGUAGE, start, Map.of("lang", element.attr("lang")));
        }
    }

    private static Map<String, String> attributes(Element element, boolean named) {
        Map<String, String> out = new LinkedHashMap<>();
        if (named) {
            out.put(ELEMENT, element.normalName());
        }
        element.attributes().forEach(a -> {
            if (HtmlElements.isKeptAttribute(a.getKey())) {
                out.put(a.getKey(), a.getValue());
            }
        });
        return out;
    }
}
