package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;

/** Writes inline content as HTML5. */
final class HtmlInlineWriter implements Marks.Sink {

    private final StringBuilder out = new StringBuilder();

    private final boolean plain;

    private HtmlInlineWriter(boolean plain) {
        this.plain = plain;
    }

    static String write(RichText content) {
        HtmlInlineWriter writer = new HtmlInlineWriter(false);
        Marks.walk(content, writer);
        return writer.out.toString();
    }

    /** As {@link #write}, with the elements b and i that Editor.js knows its own text by. */
    static String writePlain(RichText content) {
        HtmlInlineWriter writer = new HtmlInlineWriter(true);
        Marks.walk(content, writer);
        return writer.out.toString();
    }

    private String name(Mark mark) {
        String name = element(mark);
        return switch (plain ? name : "") {
            case "strong" -> "b";
            case "em" -> "i";
            default -> name;
        };
    }

    @Override
    public void open(Mark mark) {
        String name = name(mark);
        if (!name.isEmpty()) {
            out.append('<')
                    .append(name)
                    .append(attributes(name, mark.attributes()))
                    .append('>');
        }
    }

    @Override
    public void text(String text) {
        out.append(HtmlEscape.text(text));
    }

    @Override
    public void point(Mark mark) {
        String element = mark.attributes().getOrDefault(HtmlInline.ELEMENT, "");
        if (mark.kind() == Mark.Kind.LINE_BREAK) {
            out.append("<br>");
        } else if (element.equals("img")) {
            out.append("<img").append(attributes("img", mark.attributes())).append('>');
        } else if (element.equals("!--")) {
            out.append("<!--")
                    .append(HtmlEscape.comment(mark.attributes().getOrDefault("text", "")))
                    .append("-->");
        }
    }

    @Override
    public void close(Mark mark) {
        String name = name(mark);
        if (!name.isEmpty()) {
            out.append("</").append(name).append('>');
        }
    }

    /** The element of a mark; empty when it has none or none that may be written. */
    static String element(Mark mark) {
        return switch (mark.kind()) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case LINK -> SafeUrls.isSafe(mark.attributes().getOrDefault("href", "")) ? "a" : "";
            case CODE -> "code";
            case QUOTE -> "q";
            case LANGUAGE -> "span";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case UNDERLINE -> "u";
            case STRIKETHROUGH -> "s";
            case LINE_BREAK, VERBATIM -> "";
            case OTHER -> {
                String name = mark.attributes().getOrDefault(HtmlInline.ELEMENT, "");
                yield HtmlElements.isKept(name) ? name : "";
            }
        };
    }

    static String attributes(String element, Map<String, String> attributes) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(attributes).forEach((name, value) -> {
            boolean kept =
                    HtmlElements.isKeptAttribute(name) && HtmlElements.isSafe(element, new Attribute(name, value));
            if (kept) {
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(HtmlEscape.attribute(value))
                        .append('"');
            }
        });
        return out.toString();
    }
}
