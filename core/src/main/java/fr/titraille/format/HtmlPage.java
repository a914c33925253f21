package fr.titraille.format;

import fr.titraille.article.Metadata;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where the article is in a page, and what the page says of it.
 *
 * @param main the source of the article's own part; all of it for a fragment
 * @param start where that part starts in the input, in UTF-16 code units, or -1 where pieces were cut out of it
 * @param title an H1 elsewhere on the page, else the headline of its metadata, or null
 * @param metadata what the page says
 */
record HtmlPage(String main, int start, @Nullable String title, Metadata metadata) {

    private static final int LOOK_AHEAD = 2_000;

    /** What a fragment must hold to say something of its article. */
    private static final Pattern SAYS =
            Pattern.compile("<meta\\b|<time\\b|ld\\+json|rel=[\"']?author|itemprop=", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FURNITURE = ResourceLines.set(HtmlPage.class, "page-furniture.txt");

    /** A feed's item, as WordPress exports it. */
    private static final Pattern ITEM = Pattern.compile(
            "<(?:content:encoded|content|description)[^>]*>\\s*<!\\[CDATA\\[(.*?)\\]\\]>", Pattern.DOTALL);

    private static final Pattern ITEM_TITLE =
            Pattern.compile("<(?:item|entry)\\b.*?<title[^>]*>(?:<!\\[CDATA\\[)?([^<\\]]*)", Pattern.DOTALL);

    static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_DEPTH);
    }

    /** @throws FormatException if the content is a feed of several articles */
    static HtmlPage of(String content) {
        String head =
                content.substring(0, Math.min(LOOK_AHEAD, content.length())).toLowerCase(Locale.ROOT);
        if (head.contains("<rss") || head.contains("<feed")) {
            return feed(content);
        }
        boolean whole = head.contains("<html") || head.contains("<!doctype") || head.contains("<body");
        if (!whole) {
            Document document =
                    SAYS.matcher(content).find() ? fragment(parser(), content).ownerDocument() : null;
            PageMetadata read = document == null ? PageMetadata.NONE : PageMetadata.of(document);
            return new HtmlPage(content, 0, read.headline(), read.metadata());
        }
        Document document = parser().parseInput(content, "");
        Element body = document.body();
        Element main = only(document, "article");
        if (main == null) {
            main = only(document, "main, [role=main]");
        }
        Element chosen = main == null ? body : main;
        Element title = main == null ? null : only(document, "h1");
        boolean outside = title != null && !inside(title, chosen);
        PageMetadata read = PageMetadata.of(document);
        String heading = outside && title != null ? HtmlPieces.inline(title).text() : read.headline();
        Part part = part(content, chosen);
        return new HtmlPage(part.source(), part.start(), heading, read.metadata());
    }

    private static boolean inside(Element element, Element container) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == container) {
                return true;
            }
        }
        return false;
    }

    /** One item of a feed is an article; more are not. */
    private static HtmlPage feed(String content) {
        Matcher item = ITEM.matcher(content);
        if (!item.find()) {
            throw FormatException.of("feed");
        }
        String body = item.group(1);
        if (content.indexOf("<item", content.indexOf("<item") + 1) >= 0 && item.find()) {
            throw FormatException.of("feed");
        }
        Matcher title = ITEM_TITLE.matcher(content);
        String heading = title.find() ? title.group(1).strip() : "";
        return new HtmlPage(body, -1, heading.isEmpty() ? null : heading, Metadata.EMPTY);
    }

    private record Part(String source, int start) {}

    /** The source inside an element, without the page's furniture. */
    private static Part part(String content, Element main) {
        Range start = main.sourceRange();
        Range end = main.endSourceRange();
        int from = start.isTracked() && !start.isImplicit() ? start.endPos() : bodyStart(content);
        int to = end.isTracked() && end.startPos() >= from ? end.startPos() : bodyEnd(content);
        List<TextEdit> cut = new ArrayList<>();
        for (Element element : main.getAllElements()) {
            if (element != main && isFurniture(element, main)) {
                TextRange range = HtmlPositions.of(element, 0);
                if (range != null && range.start() >= from && range.end() <= to) {
                    cut.add(new TextEdit(range.shift(-from), ""));
                }
            }
        }
        String inner = content.substring(from, Math.max(from, to));
        return new Part(TextEdits.apply(inner, cut), cut.isEmpty() ? from : -1);
    }

    private static int bodyStart(String content) {
        int head = content.toLowerCase(Locale.ROOT).indexOf("</head>");
        return head < 0 ? 0 : head + "</head>".length();
    }

    private static int bodyEnd(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        int body = lower.lastIndexOf("</body");
        int html = lower.lastIndexOf("</html");
        return body >= 0 ? body : html >= 0 ? html : content.length();
    }

    private static boolean isFurniture(Element element, Element main) {
        switch (element.normalName()) {
            case "nav", "footer", "aside" -> {
                return true;
            }
            default -> {
                boolean hidden =
                        element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
                return hidden || (named(element) && element.selectFirst("h1, article, main") == null);
            }
        }
    }

    private static boolean named(Element element) {
        if (!element.hasAttr("id") && !element.hasAttr("class")) {
            return false;
        }
        if (element.normalName().equals("body")) {
            return false;
        }
        String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        for (String name : names.split("\\s+")) {
            boolean known = FURNITURE.contains(name)
                    || FURNITURE.stream()
                            .anyMatch(f ->
                                    name.startsWith(f + "-") || name.endsWith("-" + f) || name.contains("-" + f + "-"));
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** A fragment stands in a body from its first character, or a comment at its head would belong to no body. */
    static Element fragment(Parser parser, String content) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.appendChildren(parser.parseFragmentInput(content, body, ""));
        return body;
    }

    private static @Nullable Element only(Document document, String selector) {
        List<Element> found = document.select(selector);
        return found.size() == 1 ? found.get(0) : null;
    }
}
