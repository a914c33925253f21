package fr.titraille.feed;

import fr.titraille.article.ImageInfo;
import fr.titraille.format.FormatException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 1.0 and 2.0, Atom, and the export of WordPress (WXR), which is RSS with more. An RSS item's text is {@code
 * content:encoded}, else its description; of a WordPress export only posts and pages are articles.
 */
final class SyndicationFeed implements FeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> WORDPRESS_ARTICLES = Set.of("post", "page");
    private static final Set<String> KEYPHRASES = Set.of("_yoast_wpseo_focuskw", "rank_math_focus_keyword");
    private static final Set<String> SEO_TITLES = Set.of("_yoast_wpseo_title", "rank_math_title");
    private static final Set<String> DESCRIPTIONS = Set.of("_yoast_wpseo_metadesc", "rank_math_description");

    @Override
    public String format() {
        return "rss";
    }

    @Override
    public boolean recognises(String content) {
        return ROOTS.contains(XmlItems.root(content));
    }

    @Override
    public void read(String content, FeedSink sink) {
        XmlItems.each(content, ITEMS, sink, item -> {
            String type = XmlItems.text(item, "post_type");
            if (type == null || WORDPRESS_ARTICLES.contains(type)) {
                FeedArticle article = XmlItems.local(item).equals("entry") ? atom(item) : rss(item);
                sink.article(article.read(), XmlItems.line(item));
            }
        });
    }

    private static FeedArticle rss(Element item) {
        FeedArticle out = new FeedArticle()
                .title(XmlItems.text(item, "title"))
                .url(XmlItems.text(item, "link"))
                .slug(XmlItems.text(item, "post_name"))
                .section(XmlItems.text(item, "category"))
                .author(first(XmlItems.text(item, "creator"), XmlItems.text(item, "author")))
                .standfirst(XmlItems.text(item, "excerpt:encoded"))
                .body("html", XmlItems.text(item, "content:encoded"))
                .body("html", XmlItems.text(item, "description"))
                .dates(
                        FeedDates.parse(first(
                                XmlItems.text(item, "post_date_gmt"),
                                first(XmlItems.text(item, "pubDate"), XmlItems.text(item, "date")))),
                        FeedDates.parse(XmlItems.text(item, "post_modified_gmt")));
        String number = XmlItems.text(item, "post_id");
        out.id(number == null ? XmlItems.text(item, "guid") : first(XmlItems.text(item, "post_name"), number));
        for (Element meta : item.children()) {
            if (XmlItems.local(meta).equals("postmeta")) {
                meta(meta, out);
            } else if (XmlItems.local(meta).equals("source")) {
                out.source(meta.text());
            } else if (XmlItems.local(meta).equals("enclosure")
                    && meta.attr("type").startsWith("image/")) {
                out.image(new ImageInfo(meta.attr("url"), null, null, null, null, null));
            }
        }
        return out;
    }

    private static void meta(Element meta, FeedArticle out) {
        String key = XmlItems.text(meta, "meta_key");
        String value = XmlItems.text(meta, "meta_value");
        if (key == null || value == null) {
            return;
        }
        if (KEYPHRASES.contains(key)) {
            // Rank Math writes several between commas, the main one first
            out.keyphrase(value.split(",", 2)[0]);
        } else if (SEO_TITLES.contains(key) && !value.contains("%")) {
            // a title with %%variables%% is a template
            out.seo(value, null);
        } else if (DESCRIPTIONS.contains(key)) {
            out.seo(null, value);
        }
    }

    private static FeedArticle atom(Element entry) {
        FeedArticle out = new FeedArticle()
                .id(XmlItems.text(entry, "id"))
                .title(XmlItems.text(entry, "title"))
                .dates(
                        FeedDates.parse(XmlItems.text(entry, "published")),
                        FeedDates.parse(XmlItems.text(entry, "updated")));
        for (Element child : entry.children()) {
            switch (XmlItems.local(child)) {
                case "link" -> link(child, out);
                case "author" -> out.author(XmlItems.text(child, "name"));
                case "category" -> out.section(first(attribute(child, "label"), attribute(child, "term")));
                default -> {}
            }
        }
        body(XmlItems.child(entry, "content"), out);
        body(XmlItems.child(entry, "summary"), out);
        return out;
    }

    private static void link(Element link, FeedArticle out) {
        String relation = link.attr("rel");
        if (relation.isEmpty() || relation.equals("alternate")) {
            out.url(link.attr("href"));
        } else if (relation.equals("enclosure") && link.attr("type").startsWith("image/")) {
            out.image(new ImageInfo(link.attr("href"), null, null, null, null, null));
        }
    }

    /** Text is escaped HTML, XHTML as it stands, or plain text. */
    private static void body(@Nullable Element content, FeedArticle out) {
        if (content == null) {
            return;
        }
        switch (content.attr("type")) {
            case "xhtml" -> out.body("html", content.html());
            case "html", "text/html" -> out.body("html", content.wholeText());
            case "", "text", "text/plain" -> out.body("text", content.wholeText());
            default -> throw new FormatException(FeedTexts.text("not-text", content.attr("type")));
        }
    }

    private static @Nullable String attribute(Element element, String name) {
        return XmlItems.blankToNull(element.attr(name));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
