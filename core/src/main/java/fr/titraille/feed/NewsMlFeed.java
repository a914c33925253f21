package fr.titraille.feed;

import fr.titraille.format.FormatException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * IPTC NewsML-G2: news items, alone or in a news message, with HTML, NITF or plain text inside. The standard's other
 * items, such as packages and planning, are told and passed over.
 */
final class NewsMlFeed implements FeedReader {

    private static final String MESSAGE = "newsMessage";
    private static final Set<String> ROOTS =
            Set.of("newsItem", MESSAGE, "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    /** Types of inline XML that are the text itself; others are data: scores, prices, events. */
    private static final Set<String> MARKUP = Set.of(
            "html",
            "body",
            "div",
            "section",
            "article",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "table",
            "blockquote",
            "figure");

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
        Set<String> items = ROOTS.stream().filter(root -> !root.equals(MESSAGE)).collect(Collectors.toSet());
        XmlItems.each(content, items, sink, item -> sink.article(read(item).read(), XmlItems.line(item)));
    }

    private static FeedArticle read(Element item) {
        if (!XmlItems.local(item).equals("newsItem")) {
            throw new FormatException(FeedTexts.text("not-text", XmlItems.local(item)));
        }
        FeedArticle out = new FeedArticle().id(item.attr("guid"));
        Element about = XmlItems.child(item, "itemMeta");
        Element content = XmlItems.child(item, "contentMeta");
        if (about != null) {
            itemClass(about);
            out.publisher(name(XmlItems.child(about, "provider")));
        }
        Element rights = XmlItems.child(item, "rightsInfo");
        out.publisher(rights == null ? null : name(XmlItems.child(rights, "copyrightHolder")));
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
        out.dateline(XmlItems.text(content, "dateline"));
        for (Element child : content.children()) {
            switch (XmlItems.local(child)) {
                case "headline" -> out.title(child.text());
                case "creator" -> out.author(name(child));
                case "infoSource" -> out.source(name(child));
                case "located" -> out.dateline(name(child));
                case "subject" -> {
                    // a person, a place or a team that is spoken of is no section
                    String type = child.attr("type");
                    out.section(type.isEmpty() || type.endsWith("abstract") ? name(child) : null);
                }
                case "description" -> out.seo(null, child.text());
                default -> {}
            }
        }
        out.byline(XmlItems.text(content, "by"));
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
                NitfText.read(root, out);
                return;
            }
        }
        if (!xml.children().isEmpty() && xml.children().stream().allMatch(e -> MARKUP.contains(XmlItems.local(e)))) {
            Element body = XmlItems.named(xml, "body");
            Element copy = (body == null ? xml : body).clone();
            copy.getAllElements().forEach(e -> XmlItems.rename(e, XmlItems.local(e)));
            out.body("html", copy.html());
        }
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
