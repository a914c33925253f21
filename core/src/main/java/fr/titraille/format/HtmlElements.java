package fr.titraille.format;

import fr.titraille.article.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
            Map.entry("strike", Mark.Kind.STRIKETHROUGH));

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

    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private HtmlElements() {}

    /** Whether an element is no part of the prose: by its name, or because a page does not show it. */
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (!style.isEmpty() && HIDING.matcher(style).find())
                || element.hasClass("screen-reader-text")
                || element.hasClass("visually-hidden")
                || element.hasClass("sr-only");
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
}
