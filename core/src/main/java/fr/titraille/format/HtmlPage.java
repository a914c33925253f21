package fr.titraille.format;

import fr.titraille.article.Metadata;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where the article is in a page, and what the page's head says of it.
 *
 * @param main the element that holds the article
 * @param titleOutside an H1 elsewhere on the page, or null
 * @param metadata what the head says
 */
record HtmlPage(Element main, @Nullable Element titleOutside, Metadata metadata) {

    private static final int LOOK_AHEAD = 2_000;

    static HtmlPage of(Parser parser, String content) {
        String head =
                content.substring(0, Math.min(LOOK_AHEAD, content.length())).toLowerCase(Locale.ROOT);
        boolean whole = head.contains("<html") || head.contains("<!doctype") || head.contains("<body");
        if (!whole) {
            return new HtmlPage(fragment(parser, content), null, Metadata.EMPTY);
        }
        Document document = parser.parseInput(content, "");
        document.outputSettings().prettyPrint(false);
        document.body()
                .select("nav, footer, aside, [hidden], [aria-hidden=true]")
                .remove();
        Element main = only(document, "article");
        if (main == null) {
            main = only(document, "main, [role=main]");
        }
        Element title = main == null ? null : only(document, "h1");
        Element chosen = main == null ? document.body() : main;
        return new HtmlPage(chosen, title, metadata(document));
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

    private static Metadata metadata(Document document) {
        List<String> authors = new ArrayList<>();
        for (Element meta : document.select("meta[name=author], meta[property=article:author]")) {
            String name = meta.attr("content").strip();
            if (!name.isEmpty() && !name.contains("://") && !authors.contains(name)) {
                authors.add(name);
            }
        }
        Element link = document.selectFirst("link[rel=canonical]");
        return new Metadata(
                orNull(document.title()),
                meta(document, "name=description"),
                null,
                link == null ? null : orNull(link.attr("href")),
                date(meta(document, "property=article:published_time")),
                date(meta(document, "property=article:modified_time")),
                authors,
                meta(document, "property=og:site_name"),
                meta(document, "property=article:section"),
                List.of(),
                List.of());
    }

    private static @Nullable String meta(Document document, String condition) {
        Element meta = document.selectFirst("meta[" + condition + "]");
        return meta == null ? null : orNull(meta.attr("content"));
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static @Nullable OffsetDateTime date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            // a page's date in another shape says nothing sure
            return null;
        }
    }
}
