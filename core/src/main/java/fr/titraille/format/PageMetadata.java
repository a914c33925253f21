package fr.titraille.format;

import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import fr.titraille.text.ResourceLines;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: JSON-LD first, then meta elements (Open Graph, Dublin Core, plain), then what stands
 * on the page itself ({@code rel=author}, {@code time}).
 *
 * @param headline the headline in the metadata, for a page without an H1
 */
record PageMetadata(@Nullable String headline, Metadata metadata) {

    static final PageMetadata NONE = new PageMetadata(null, Metadata.EMPTY);

    private static final List<List<String>> DATE_WORDS = ResourceLines.table(PageMetadata.class, "page-dates.tsv", 2);

    /** How far from a time element the word that says what it is may stand, in UTF-16 units. */
    private static final int BESIDE = 60;

    static PageMetadata of(Document document) {
        StructuredArticle structured = StructuredArticle.of(document);
        String site = or(structured.publisher(), meta(document, "property=og:site_name"));
        Element link = document.selectFirst("link[rel=canonical]");
        String canonical = link == null ? null : orNull(link.attr("href"));
        Metadata metadata = new Metadata(
                pageTitle(document, site),
                or(
                        meta(document, "name=description"),
                        meta(document, "property=og:description"),
                        structured.description(),
                        meta(document, "name=twitter:description")),
                null,
                or(canonical, meta(document, "property=og:url"), structured.url()),
                first(structured.publishedAt(), published(document)),
                first(structured.modifiedAt(), modified(document)),
                authors(document, structured),
                site,
                or(meta(document, "property=article:section"), structured.section()),
                images(document, structured),
                List.of());
        return new PageMetadata(or(structured.headline(), meta(document, "property=og:title")), metadata);
    }

    /** The page's title without the site's name after a dash or a bar. */
    private static @Nullable String pageTitle(Document document, @Nullable String site) {
        String title = orNull(document.title());
        if (title == null) {
            return null;
        }
        Element heading = document.selectFirst("h1");
        String top = heading == null ? "" : heading.text();
        boolean opens = !top.isEmpty() && title.regionMatches(true, 0, top, 0, top.length());
        if (opens && title.substring(top.length()).strip().matches("[-–—|·:].{1,60}")) {
            return title.substring(0, top.length());
        }
        if (site == null) {
            return title;
        }
        int at = title.length() - site.length();
        if (at < 4 || !title.regionMatches(true, at, site, 0, site.length())) {
            return title;
        }
        String before = title.substring(0, at).stripTrailing();
        boolean parted = !before.isEmpty() && "-–—|·:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return parted ? orNull(before.substring(0, before.length() - 1)) : title;
    }

    private static @Nullable OffsetDateTime published(Document document) {
        for (String name : List.of(
                "property=article:published_time",
                "itemprop=datePublished",
                "name=date",
                "name=pubdate",
                "name=publish-date",
                "name=DC.date.issued",
                "name=DC.date",
                "name=dcterms.created")) {
            OffsetDateTime found = PageDates.parse(meta(document, name));
            if (found != null) {
                return found;
            }
        }
        return time(document, "published", "[itemprop=datePublished], [pubdate], .published, .entry-date");
    }

    private static @Nullable OffsetDateTime modified(Document document) {
        for (String name : List.of(
                "property=article:modified_time",
                "property=og:updated_time",
                "itemprop=dateModified",
                "name=last-modified")) {
            OffsetDateTime found = PageDates.parse(meta(document, name));
            if (found != null) {
                return found;
            }
        }
        return time(document, "modified", "[itemprop=dateModified], .updated");
    }

    /** A time element that says by its attributes, or by the words before it, what it is. */
    private static @Nullable OffsetDateTime time(Document document, String kind, String selector) {
        for (Element time : document.select("time[datetime]")) {
            if (time.is(selector) || kind.equals(wordBefore(time))) {
                OffsetDateTime found = PageDates.parse(time.attr("datetime"));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What the last word for a date before the element stands for; empty when there is none. */
    private static String wordBefore(Element time) {
        Element parent = time.parent();
        String line = parent == null ? "" : parent.text().toLowerCase(Locale.FRENCH);
        int at = line.indexOf(time.text().toLowerCase(Locale.FRENCH));
        String before = at < 0 ? "" : line.substring(Math.max(0, at - BESIDE), at);
        String kind = "";
        int last = -1;
        for (List<String> word : DATE_WORDS) {
            int found = before.lastIndexOf(word.get(1));
            if (found > last) {
                last = found;
                kind = word.get(0);
            }
        }
        return kind;
    }

    private static List<String> authors(Document document, StructuredArticle structured) {
        List<String> names = new ArrayList<>(structured.authors());
        for (String selector : List.of(
                "meta[name=author]",
                "meta[property=article:author]",
                "meta[name=DC.creator]",
                "meta[itemprop=author]")) {
            if (names.isEmpty()) {
                document.select(selector).forEach(m -> Authors.add(m.attr("content"), names));
            }
        }
        for (String selector : List.of(
                "[itemprop=author] [itemprop=name]",
                "a[rel~=author], [itemprop=author]:not(:has(*)), .byline .author")) {
            if (names.isEmpty()) {
                document.select(selector).forEach(e -> Authors.add(e.text(), names));
            }
        }
        return names;
    }

    private static List<ImageInfo> images(Document document, StructuredArticle structured) {
        String url = meta(document, "property=og:image");
        if (url == null) {
            return structured.images();
        }
        return SafeUrls.isActive(url)
                ? List.of()
                : List.of(new ImageInfo(
                        url,
                        meta(document, "property=og:image:alt"),
                        null,
                        null,
                        pixels(meta(document, "property=og:image:width")),
                        pixels(meta(document, "property=og:image:height"))));
    }

    private static @Nullable Integer pixels(@Nullable String value) {
        boolean number = value != null && value.matches("[1-9]\\d{0,5}");
        return number && value != null ? Integer.valueOf(value) : null;
    }

    private static @Nullable String meta(Document document, String condition) {
        Element meta = document.selectFirst("meta[" + condition + "]");
        return meta == null ? null : orNull(meta.attr("content"));
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static @Nullable String or(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable OffsetDateTime first(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one == null ? other : one;
    }
}
