package fr.titraille.feed;

import fr.titraille.article.ImageInfo;
import fr.titraille.format.FormatException;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** IPTC NewsML-G2: news items, alone or in a news message, with HTML, NITF or plain text inside. */
final class NewsMlFeed implements FeedReader {

    private static final Set<String> ROOTS = Set.of("newsItem", "newsMessage");

    /** NITF 3 elements by what HTML calls them; what is not listed and no HTML is unwrapped. */
    private static final Map<String, String> NITF = Map.of("hl2", "h2", "bq", "blockquote", "block", "div", "q", "q");

    private static final Set<String> KEPT = Set.of(
            "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "a", "em", "sup", "sub", "br", "pre");

    @Override
    public String format() {
        return "newsml-g2";
    }

    @Override
    public boolean recognises(String content) {
        return ROOTS.contains(XmlItems.root(content));
    }

    @Override
    public void read(String content, FeedSink sink) {
        XmlItems.each(
                content,
                Set.of("newsItem"),
                sink,
                item -> sink.article(read(item).read(), XmlItems.line(item)));
    }

    private static FeedArticle read(Element item) {
        FeedArticle out = new FeedArticle().id(item.attr("guid"));
        Element about = XmlItems.child(item, "itemMeta");
        Element content = XmlItems.child(item, "contentMeta");
        if (about != null) {
            itemClass(about);
            out.publisher(name(XmlItems.child(about, "provider")));
        }
        out.dates(
                FeedDates.parse(first(
                        about == null ? null : XmlItems.text(about, "firstCreated"),
                        content == null ? null : XmlItems.text(content, "contentCreated"))),
                FeedDates.parse(about == null ? null : XmlItems.text(about, "versionCreated")));
        if (content != null) {
            contentMeta(content, out);
        }
        Element set = XmlItems.child(item, "contentSet");
        if (set != null) {
            contentSet(set, out);
        }
        return out;
    }

    /** A picture, a graphic or a package is no article. */
    private static void itemClass(Element about) {
        Element own = XmlItems.child(about, "itemClass");
        String code = own == null ? "" : first(XmlItems.blankToNull(own.attr("qcode")), own.attr("uri"));
        if (code != null && !code.isEmpty() && !code.endsWith("text") && !code.endsWith("composite")) {
            throw new FormatException(FeedTexts.text("not-text", code.substring(code.lastIndexOf(':') + 1)));
        }
    }

    private static void contentMeta(Element content, FeedArticle out) {
        for (Element child : content.children()) {
            switch (XmlItems.local(child)) {
                case "headline" -> out.title(child.text());
                case "by" -> out.author(child.text());
                case "creator" -> out.author(name(child));
                case "infoSource" -> out.source(name(child));
                case "located" -> out.dateline(name(child));
                case "subject" -> out.section(name(child));
                case "description" -> out.seo(null, child.text());
                default -> {}
            }
        }
    }

    private static void contentSet(Element set, FeedArticle out) {
        for (Element child : set.children()) {
            switch (XmlItems.local(child)) {
                case "inlineXML" -> inline(child, out);
                case "inlineData" -> {
                    boolean html = child.attr("contenttype").contains("html");
                    out.body(html ? "html" : "text", child.wholeText());
                }
                default -> {}
            }
        }
    }

    private static void inline(Element xml, FeedArticle out) {
        for (Element root : xml.children()) {
            if (XmlItems.local(root).equals("nitf")) {
                nitf(root, out);
            } else {
                Element body = named(root, "body");
                Element copy = (body == null ? root : body).clone();
                copy.getAllElements().forEach(e -> rename(e, XmlItems.local(e)));
                out.body("html", body == null ? copy.outerHtml() : copy.html());
            }
        }
    }

    private static void nitf(Element nitf, FeedArticle out) {
        Element headline = named(nitf, "hl1");
        out.title(headline == null ? null : headline.text());
        Element byline = named(nitf, "byline");
        out.author(byline == null ? null : byline.text());
        Element content = named(nitf, "body.content");
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
            if (NITF.containsKey(local)) {
                rename(element, NITF.getOrDefault(local, local));
            } else if (KEPT.contains(local)) {
                rename(element, local);
            } else if (element != copy) {
                element.unwrap();
            }
        }
        out.body("html", copy.html());
    }

    private static void media(Element media, FeedArticle out) {
        Element reference = named(media, "media-reference");
        Element caption = named(media, "media-caption");
        Element producer = named(media, "media-producer");
        if (reference != null && media.attr("media-type").equals("image")) {
            out.image(new ImageInfo(
                    reference.attr("source"),
                    XmlItems.blankToNull(reference.attr("alternate-text")),
                    caption == null ? null : XmlItems.blankToNull(caption.text()),
                    producer == null ? null : XmlItems.blankToNull(producer.text()),
                    null,
                    null));
        }
    }

    private static void rename(Element element, String name) {
        element.tag(Tag.valueOf(name, "", ParseSettings.preserveCase));
    }

    private static @Nullable Element named(Element root, String name) {
        for (Element element : root.getAllElements()) {
            if (XmlItems.local(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** A concept's name, else its literal. */
    private static @Nullable String name(@Nullable Element concept) {
        if (concept == null) {
            return null;
        }
        String name = XmlItems.text(concept, "name");
        return name == null ? XmlItems.blankToNull(concept.attr("literal")) : name;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
