package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import fr.titraille.clean.Bylines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The article as schema.org NewsArticle. Google names no property as required and recommends author, dates, headline
 * and image (Search Central, Article structured data): what is not known is left out, never made up.
 */
final class JsonLd {

    private JsonLd() {}

    static Map<String, Object> of(AnalyzedArticle analyzed, int words) {
        Article article = analyzed.article();
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
            authors.add(typed(Bylines.isOrganization(author) ? "Organization" : "Person", "name", author));
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
        SubjectMatter matter = SubjectMatter.of(analyzed);
        if (!matter.about().isEmpty()) {
            out.put("about", matter.about());
        }
        if (!matter.mentions().isEmpty()) {
            out.put("mentions", matter.mentions());
        }
        List<Object> questions = Questions.of(article);
        if (!questions.isEmpty()) {
            Map<String, Object> page = typed("FAQPage", "mainEntity", questions);
            out.put("hasPart", List.of(page));
        }
        List<Object> sources = new ArrayList<>();
        for (String source : metadata.sources()) {
            sources.add(work(source));
        }
        if (!sources.isEmpty()) {
            out.put("isBasedOn", sources);
        }
        return out;
    }

    /** A source by its name; one that is given as an address keeps it. */
    private static Map<String, Object> work(String source) {
        return source.matches("https?://\\S+")
                ? typed("CreativeWork", "url", source)
                : typed("CreativeWork", "name", source);
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

    static Map<String, Object> typed(String type, String key, Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@type", type);
        out.put(key, value);
        return out;
    }

    private static void put(Map<String, Object> out, String key, @Nullable Object value) {
        if (value != null) {
            out.put(key, value instanceof Number ? value : value.toString());
        }
    }
}
