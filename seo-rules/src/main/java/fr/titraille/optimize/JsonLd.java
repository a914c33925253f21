package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The article as schema.org NewsArticle. Google names no property as required and recommends author, dates, headline
 * and image (Search Central, Article structured data): what is not known is left out, never made up.
 */
final class JsonLd {

    private JsonLd() {}

    static Map<String, Object> of(Article article, int words, List<String> about) {
        Metadata metadata = article.metadata();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@context", "https://schema.org");
        out.put("@type", "NewsArticle");
        put(out, "headline", article.title());
        put(out, "description", metadata.metaDescription());
        out.put("inLanguage", "fr");
        if (metadata.canonicalUrl() != null) {
            out.put("url", metadata.canonicalUrl());
            out.put("mainEntityOfPage", Map.of("@type", "WebPage", "@id", metadata.canonicalUrl()));
        }
        put(out, "datePublished", metadata.publishedAt());
        put(out, "dateModified", metadata.modifiedAt());
        List<Object> authors = new ArrayList<>();
        for (String author : metadata.authors()) {
            authors.add(typed("Person", "name", author));
        }
        if (!authors.isEmpty()) {
            out.put("author", authors);
        }
        if (metadata.publisher() != null) {
            out.put("publisher", typed("Organization", "name", metadata.publisher()));
        }
        put(out, "articleSection", metadata.section());
        List<Object> images = images(metadata.images());
        if (!images.isEmpty()) {
            out.put("image", images);
        }
        if (article.keyphrase() != null) {
            out.put("keywords", article.keyphrase().text());
        }
        out.put("wordCount", words);
        if (!about.isEmpty()) {
            List<Object> things = new ArrayList<>();
            about.forEach(name -> things.add(typed("Thing", "name", name)));
            out.put("about", things);
        }
        List<Object> sources = new ArrayList<>();
        for (String source : metadata.sources()) {
            sources.add(typed("CreativeWork", "name", source));
        }
        if (!sources.isEmpty()) {
            out.put("isBasedOn", sources);
        }
        return out;
    }

    private static List<Object> images(List<ImageInfo> infos) {
        List<Object> out = new ArrayList<>();
        for (ImageInfo info : infos) {
            // an image without an address is only a caption waiting for its picture
            if (info.url().isEmpty()) {
                continue;
            }
            Map<String, Object> image = typed("ImageObject", "url", info.url());
            put(image, "caption", info.caption());
            put(image, "creditText", info.credit());
            put(image, "width", info.width());
            put(image, "height", info.height());
            out.add(image);
        }
        return out;
    }

    private static Map<String, Object> typed(String type, String key, Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@type", type);
        out.put(key, value);
        return out;
    }

    private static void put(Map<String, Object> out, String key, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            out.put(key, value instanceof Number ? value : value.toString());
        }
    }
}
