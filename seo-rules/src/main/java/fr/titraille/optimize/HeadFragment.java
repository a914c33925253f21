package fr.titraille.optimize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What belongs into the page's head: title, description, robots, canonical address, Open Graph and JSON-LD. */
final class HeadFragment {

    /** Large previews (Google Search Central, robots meta tag). */
    private static final String ROBOTS = "max-snippet:-1, max-image-preview:large, max-video-preview:-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private HeadFragment() {}

    static String of(Article article, Map<String, Object> jsonLd) {
        Metadata metadata = article.metadata();
        String title = metadata.seoTitle() == null ? article.title() : metadata.seoTitle();
        StringBuilder out = new StringBuilder();
        if (title != null) {
            line(out, new Element("title").text(title));
        }
        meta(out, "name", "description", metadata.metaDescription());
        meta(out, "name", "robots", ROBOTS);
        if (metadata.canonicalUrl() != null) {
            line(out, new Element("link").attr("rel", "canonical").attr("href", metadata.canonicalUrl()));
        }
        meta(out, "property", "og:type", "article");
        meta(out, "property", "og:locale", "fr_FR");
        meta(out, "property", "og:title", article.title());
        meta(out, "property", "og:description", metadata.metaDescription());
        meta(out, "property", "og:url", metadata.canonicalUrl());
        meta(out, "property", "og:site_name", metadata.publisher());
        for (ImageInfo image : metadata.images()) {
            if (!image.url().isEmpty()) {
                meta(out, "property", "og:image", image.url());
                meta(out, "property", "og:image:alt", image.alt());
            }
        }
        if (metadata.publishedAt() != null) {
            meta(
                    out,
                    "property",
                    "article:published_time",
                    metadata.publishedAt().toString());
        }
        if (metadata.modifiedAt() != null) {
            meta(out, "property", "article:modified_time", metadata.modifiedAt().toString());
        }
        meta(out, "name", "twitter:card", "summary_large_image");
        return out.append("<script type=\"application/ld+json\">")
                .append(json(jsonLd))
                .append("</script>\n")
                .toString();
    }

    /** JSON that cannot end its script element. */
    private static String json(Map<String, Object> jsonLd) {
        try {
            return JSON.writeValueAsString(jsonLd).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("structured data cannot be written", e);
        }
    }

    private static void meta(StringBuilder out, String key, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            line(out, new Element("meta").attr(key, name).attr("content", content));
        }
    }

    private static void line(StringBuilder out, Element element) {
        out.append(element.outerHtml()).append('\n');
    }
}
