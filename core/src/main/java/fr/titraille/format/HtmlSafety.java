package fr.titraille.format;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of HTML what could run code (after the list of OWASP's HTML security cheat sheet), by edits of the source:
 * what is harmless stays to the letter.
 */
final class HtmlSafety {

    private static final Set<String> ACTIVE = Set.of(
            "script", "object", "embed", "applet", "frame", "frameset", "base", "meta", "link", "portal", "bgsound");

    /** Elements whose content browsers and parsers may read each in its own way. */
    private static final Set<String> RAW = Set.of(
            "noscript",
            "template",
            "textarea",
            "title",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "style",
            "svg",
            "math",
            "select",
            "listing");

    private static final Pattern RISKY = Pattern.compile(
            "<\\s*/?\\s*(?:script|noscript|iframe|object|embed|foreignobject|animate|animatetransform|set|handler|style|textarea|title|xmp)\\b"
                    + "|\\bon[a-z]{3,}\\s*=|script:|srcdoc|data:text|<!--|-->|@import|expression\\s*\\(|behavior\\s*:",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CSS = Pattern.compile(
            "expression\\s*\\(|script:|behavior\\s*:|-moz-binding|@import|\\\\", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT =
            Pattern.compile("<\\s*(?:script|img|svg|iframe|object)\\b|\\bon[a-z]{3,}\\s*=", Pattern.CASE_INSENSITIVE);

    /** A tag that the end of the source cuts. */
    private static final Pattern OPEN_TAG = Pattern.compile("<[a-zA-Z/!?][^>]*\\z");

    /** Attributes that hold text for people; what looks like an address there is none. */
    private static final Set<String> TEXTS =
            Set.of("alt", "title", "content", "value", "placeholder", "aria-label", "summary", "label", "class", "id");

    private static final int ROUNDS = 8;

    /**
     * HTML that runs no code.
     *
     * @param html the source
     * @param root what it was parsed to
     */
    record Checked(String html, Element root) {}

    private HtmlSafety() {}

    /** Whether a tag, opening or closing, is of an element that is never kept. */
    static boolean isActive(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end > start && ACTIVE.contains(tag.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The HTML without what could run code; the same string when there is nothing of the kind. */
    static String safe(String html) {
        return html.indexOf('<') < 0 ? html : check(html).html();
    }

    /** The HTML without what could run code, parsed. */
    static Checked check(String html) {
        String source = html;
        for (int round = 0; round < ROUNDS; round++) {
            Element root = HtmlPage.fragment(HtmlPage.parser(), source);
            List<TextEdit> edits = edits(source, root);
            if (edits.isEmpty()) {
                return new Checked(source, root);
            }
            source = TextEdits.apply(source, edits);
        }
        // what grows back at each round is nested to deceive
        String text = HtmlEscape.text(source);
        return new Checked(text, HtmlPage.fragment(HtmlPage.parser(), text));
    }

    private static List<TextEdit> edits(String html, Element root) {
        List<TextEdit> edits = new ArrayList<>();
        Matcher open = OPEN_TAG.matcher(html);
        int last = html.lastIndexOf('<');
        if (last > html.lastIndexOf('>') && open.find(last)) {
            edits.add(new TextEdit(new TextRange(last, last + 1), "&lt;"));
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element != root) {
                        element(element, html, edits);
                    } else if (node instanceof Comment comment
                            && COMMENT.matcher(comment.getData()).find()) {
                        remove(comment, html, edits);
                    }
                },
                root);
        return edits;
    }

    private static void element(Element element, String html, List<TextEdit> edits) {
        String name = element.normalName();
        if (ACTIVE.contains(name)) {
            remove(element, html, edits);
            return;
        }
        if (RAW.contains(name) && RISKY.matcher(inner(element, html)).find()) {
            remove(element, html, edits);
            return;
        }
        if (name.equals("iframe") && !inner(element, html).isBlank()) {
            remove(element, html, edits);
            return;
        }
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (!isSafe(name, attribute)) {
                attribute(element, attribute, html, edits);
            }
        }
    }

    /** The source between an element's tags; to the end of the source where it is not closed. */
    private static String inner(Element element, String html) {
        Range start = element.sourceRange();
        return start.isTracked() ? html.substring(start.endPos(), contentEnd(element, html)) : "";
    }

    /** Where an element's content ends; the parser does not track the end tags of raw text. */
    private static int contentEnd(Element element, String html) {
        int from = element.sourceRange().endPos();
        Range end = element.endSourceRange();
        if (end.isTracked() && end.startPos() >= from) {
            return end.startPos();
        }
        Matcher close = Pattern.compile("</" + element.normalName(), Pattern.CASE_INSENSITIVE | Pattern.LITERAL)
                .matcher(html);
        return close.find(from) ? close.start() : html.length();
    }

    private static boolean isSafe(String element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on") || name.equals("srcdoc") || name.equals("formaction")) {
            return false;
        }
        if (name.equals("style")) {
            return !CSS.matcher(value).find();
        }
        if (name.equals("srcset")) {
            return !value.toLowerCase(Locale.ROOT).contains("script:");
        }
        boolean text = TEXTS.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
        boolean image = element.equals("img") && name.equals("src");
        return text || (image ? !SafeUrls.isActive(value) || SafeUrls.isSafeImage(value) : !SafeUrls.isActive(value));
    }

    private static void attribute(Element element, Attribute attribute, String html, List<TextEdit> edits) {
        Range.AttributeRange range = element.attributes().sourceRange(attribute.getKey());
        if (!range.nameRange().isTracked()) {
            remove(element, html, edits);
            return;
        }
        int start = range.nameRange().startPos();
        int end = Math.max(range.nameRange().endPos(), range.valueRange().endPos());
        boolean quoted = end < html.length()
                && (html.charAt(end) == '"' || html.charAt(end) == '\'')
                && range.valueRange().startPos() > 0
                && html.charAt(range.valueRange().startPos() - 1) == html.charAt(end);
        end += quoted ? 1 : 0;
        while (start > 0 && Character.isWhitespace(html.charAt(start - 1))) {
            start--;
        }
        boolean glued =
                end < html.length() && !Character.isWhitespace(html.charAt(end)) && "/>".indexOf(html.charAt(end)) < 0;
        edits.add(new TextEdit(new TextRange(start, end), glued ? " " : ""));
    }

    private static void remove(Node node, String html, List<TextEdit> edits) {
        TextRange range = HtmlPositions.of(node, 0);
        if (range == null) {
            return;
        }
        int end = range.end();
        if (node instanceof Element element && isRaw(element)) {
            int close = html.indexOf('>', contentEnd(element, html));
            end = Math.max(end, close < 0 ? html.length() : close + 1);
        }
        edits.add(new TextEdit(new TextRange(range.start(), end), ""));
    }

    private static boolean isRaw(Element element) {
        String name = element.normalName();
        return RAW.contains(name) || name.equals("script") || name.equals("iframe");
    }
}
