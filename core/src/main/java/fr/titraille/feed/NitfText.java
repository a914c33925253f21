package fr.titraille.feed;

import fr.titraille.article.ImageInfo;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** NITF 3, wherever it lies: headline, chapô, byline, text as HTML, and pictures. */
final class NitfText {

    /** Elements by what HTML calls them; what is not listed and no HTML is unwrapped. */
    private static final Map<String, String> NAMES = Map.of("hl2", "h2", "bq", "blockquote", "block", "div", "q", "q");

    private static final Set<String> KEPT = Set.of(
            "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "a", "em", "sup", "sub", "br", "pre");

    private NitfText() {}

    /** Whether a text is an NITF document. */
    static boolean is(String text) {
        return XmlItems.root(text).equals("nitf");
    }

    /** Reads a document that is a text of its own. */
    static void read(String document, FeedArticle out) {
        for (Element root : Jsoup.parse(document, "", Parser.xmlParser()).children()) {
            read(root, out);
        }
    }

    static void read(Element nitf, FeedArticle out) {
        Element headline = XmlItems.named(nitf, "hl1");
        out.title(headline == null ? null : headline.text());
        Element summary = XmlItems.named(nitf, "abstract");
        out.seo(null, summary == null ? null : summary.text());
        Element byline = XmlItems.named(nitf, "byline");
        out.byline(byline == null ? null : byline.text());
        Element dateline = XmlItems.named(nitf, "dateline");
        out.dateline(dateline == null ? null : dateline.text());
        Element content = XmlItems.named(nitf, "body.content");
        if (content == null) {
            return;
        }
        Element copy = content.clone();
        for (Element media : copy.getAllElements()) {
            if (XmlItems.local(media).equals("media")) {
                media(media, out);
                media.remove();
            }
        }
        for (Element element : copy.getAllElements()) {
            String local = XmlItems.local(element);
            if (NAMES.containsKey(local)) {
                XmlItems.rename(element, NAMES.getOrDefault(local, local));
            } else if (KEPT.contains(local)) {
                XmlItems.rename(element, local);
            } else if (element != copy) {
                element.unwrap();
            }
        }
        out.body("html", copy.html());
    }

    private static void media(Element media, FeedArticle out) {
        Element reference = XmlItems.named(media, "media-reference");
        Element caption = XmlItems.named(media, "media-caption");
        Element producer = XmlItems.named(media, "media-producer");
        if (reference != null && media.attr("media-type").equals("image")) {
            out.image(new ImageInfo(
                    reference.attr("source"),
                    XmlItems.blankToNull(reference.attr("alternate-text")),
                    text(caption),
                    text(producer),
                    null,
                    null));
        }
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : XmlItems.blankToNull(element.text());
    }
}
