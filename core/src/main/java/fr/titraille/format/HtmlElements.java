package fr.titraille.format;

import fr.titraille.article.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to an article. */
final class HtmlElements {

    /** Elements whose text is no part of the page's prose, or that run code. They are left out. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "dialog",
            "datalist",
            "menu",
            "frameset");

    /** Media that are carried along unread. */
    private static final Set<String> EMBEDS = Set.of("iframe", "video", "audio");

    private static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "li",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "pre",
            "hr",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "details",
            "summary",
            "address",
            "center",
            "fieldset",
            "body",
            "hgroup",
            "search");

    private static final Map<String, Mark.Kind> INLINE = Map.ofEntries(
            Map.entry("b", Mark.Kind.STRONG),
            Map.entry("strong", Mark.Kind.STRONG),
            Map.entry("i", Mark.Kind.EMPHASIS),
            Map.entry("em", Mark.Kind.EMPHASIS),
            Map.entry("a", Mark.Kind.LINK),
            Map.entry("code", Mark.Kind.CODE),
            Map.entry("q", Mark.Kind.QUOTE),
            Map.entry("sup", Mark.Kind.SUPERSCRIPT),
            Map.entry("sub", Mark.Kind.SUBSCRIPT),
            Map.entry("u", Mark.Kind.UNDERLINE),
            Map.entry("s", Mark.Kind.STRIKETHROUGH),
            Map.entry("strike", Mark.Kind.STRIKETHROUGH),
            Map.entry("del", Mark.Kind.STRIKETHROUGH));

    /** Inline elements without a kind of their own that are kept by name. */
    private static final Set<String> KEPT =
            Set.of("abbr", "mark", "small", "cite", "dfn", "time", "kbd", "var", "samp", "ins", "bdi", "bdo");

    private static final Set<String> KEPT_ATTRIBUTES = Set.of(
            "href",
            "title",
            "rel",
            "target",
            "hreflang",
            "lang",
            "datetime",
            "dir",
            "cite",
            "src",
            "alt",
            "width",
            "height",
            "class",
            "id");

    private HtmlElements() {}

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    static boolean isEmbed(Element element) {
        return EMBEDS.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The kind of mark that an element name stands for, or null. */
    static Mark.@org.jspecify.annotations.Nullable Kind kind(String name) {
        return INLINE.get(name);
    }

    static boolean isKept(String name) {
        return KEPT.contains(name);
    }

    static boolean isKeptAttribute(String name) {
        return KEPT_ATTRIBUTES.contains(name);
    }

    /** Whether an attribute may be written: no script, no style, no address that runs code. */
    static boolean isSafe(String element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc") || name.equals("formaction")) {
            return false;
        }
        return switch (name) {
            case "href", "cite", "action", "poster", "data", "xlink:href", "background", "longdesc" ->
                SafeUrls.isSafe(value);
            case "src" -> element.equals("img") ? SafeUrls.isSafeImage(value) : SafeUrls.isSafe(value);
            case "srcset" -> !value.toLowerCase(Locale.ROOT).contains("script:");
            default -> true;
        };
    }

    /** Whether an element and all in it may be given back as it came. */
    static boolean isReusable(Element element) {
        for (Element each : element.getAllElements()) {
            String name = each.normalName();
            boolean known = BLOCKS.contains(name)
                    || INLINE.containsKey(name)
                    || KEPT.contains(name)
                    || Set.of(
                                    "br",
                                    "img",
                                    "span",
                                    "picture",
                                    "source",
                                    "tbody",
                                    "thead",
                                    "tfoot",
                                    "tr",
                                    "td",
                                    "th",
                                    "caption",
                                    "colgroup",
                                    "col",
                                    "wbr")
                            .contains(name);
            if (!known || each.attributes().asList().stream().anyMatch(a -> !isSafe(name, a))) {
                return false;
            }
        }
        return true;
    }
}
