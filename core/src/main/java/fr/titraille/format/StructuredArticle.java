package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.article.ImageInfo;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page's JSON-LD describes (schema.org), alone, in a list or in a {@code @graph}. */
record StructuredArticle(JsonNode node, Map<String, JsonNode> byId) {

    private static final Set<String> TYPES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "TechArticle",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "ScholarlyArticle");

    private static final int MOST_NODES = 500;

    /** The first article of the page; one that says nothing when there is none. */
    static StructuredArticle of(Document document) {
        Map<String, JsonNode> byId = new HashMap<>();
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode root = parse(script.data());
            if (root != null) {
                collect(root, nodes);
            }
        }
        JsonNode article = null;
        for (JsonNode node : nodes) {
            byId.putIfAbsent(node.path("@id").asText(""), node);
            article = article == null && isArticle(node) ? node : article;
        }
        return new StructuredArticle(article == null ? JsonBody.NODES.objectNode() : article, byId);
    }

    private static @Nullable JsonNode parse(String data) {
        try {
            return JsonBody.parse(data.strip());
        } catch (FormatException e) {
            // JSON-LD that is broken says nothing, as to a search engine
            return null;
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        if (nodes.size() >= MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(n -> collect(n, nodes));
        } else if (node.isObject()) {
            nodes.add(node);
            collect(node.path("@graph"), nodes);
            collect(node.path("mainEntity"), nodes);
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (TYPES.contains(each.asText())) {
                    return true;
                }
            }
        }
        return TYPES.contains(type.asText());
    }

    private JsonNode resolved(JsonNode value) {
        boolean reference = value.isObject() && value.size() == 1 && value.has("@id");
        return reference ? byId.getOrDefault(value.path("@id").asText(), value) : value;
    }

    private @Nullable String text(JsonNode value) {
        JsonNode first = value.isArray() ? value.path(0) : value;
        String text = first.isTextual() ? first.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String headline() {
        return text(node.path("headline"));
    }

    @Nullable
    String description() {
        return text(node.path("description"));
    }

    @Nullable
    String section() {
        return text(node.path("articleSection"));
    }

    @Nullable
    String url() {
        JsonNode page = node.path("mainEntityOfPage");
        String url = text(page.isObject() ? page.path("@id") : page);
        return url == null ? text(node.path("url")) : url;
    }

    @Nullable
    OffsetDateTime publishedAt() {
        return PageDates.parse(text(node.path("datePublished")));
    }

    @Nullable
    OffsetDateTime modifiedAt() {
        return PageDates.parse(text(node.path("dateModified")));
    }

    @Nullable
    String publisher() {
        JsonNode publisher = resolved(node.path("publisher"));
        return publisher.isObject() ? text(publisher.path("name")) : text(publisher);
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode author = node.path("author").isMissingNode() ? node.path("creator") : node.path("author");
        if (author.isArray()) {
            author.forEach(a -> Authors.add(resolved(a), names));
        } else {
            Authors.add(resolved(author), names);
        }
        return names;
    }

    List<ImageInfo> images() {
        JsonNode first = node.path("image").isArray() ? node.path("image").path(0) : node.path("image");
        JsonNode image = resolved(first);
        String url = image.isObject() ? text(image.path("url")) : text(image);
        return url == null || SafeUrls.isActive(url)
                ? List.of()
                : List.of(new ImageInfo(
                        url, null, text(image.path("caption")), null, pixels(image, "width"), pixels(image, "height")));
    }

    private static @Nullable Integer pixels(JsonNode image, String field) {
        int value = image.path(field).asInt(0);
        return value > 0 ? value : null;
    }
}
