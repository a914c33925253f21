package fr.titraille.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.article.ImageInfo;
import fr.titraille.format.FormatException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * IPTC ninjs 1.x, 2.x and 3.x: one item, a list of items, or one a line. 1.x names its texts by suffix ({@code
 * body_html}), later versions list them with a role and a type.
 */
final class NinjsFeed implements FeedReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEAD = 20_000;

    @Override
    public String format() {
        return "ninjs";
    }

    /** What tells an item from an article of the house's own contract: an address, and no {@code body} of its own. */
    @Override
    public boolean recognises(String content) {
        String start = content.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return false;
        }
        String head = start.substring(0, Math.min(HEAD, start.length()));
        boolean texts = head.contains("\"body_") || head.contains("\"bodies\"") || head.contains("\"headlines\"");
        return head.contains("\"uri\"") && (texts || head.contains("\"ninjs\"") || head.contains("\"versioncreated\""));
    }

    @Override
    public void read(String content, FeedSink sink) {
        JsonNode whole = parse(content);
        if (whole != null && whole.isArray()) {
            whole.forEach(item -> item(item, 1, sink));
        } else if (whole != null && whole.isObject()) {
            item(whole, 1, sink);
        } else {
            lines(content, sink);
        }
    }

    private static void lines(String content, FeedSink sink) {
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            JsonNode item = parse(lines.get(i));
            if (item == null) {
                sink.broken(i + 1, new FormatException(FeedTexts.text("not-json")));
            } else {
                item(item, i + 1, sink);
            }
        }
    }

    /** The one value that the text is; null when it is none, or more than one. */
    private static @Nullable JsonNode parse(String json) {
        try (var parser = JSON.createParser(json)) {
            JsonNode node = JSON.readTree(parser);
            return parser.nextToken() == null ? node : null;
        } catch (JsonProcessingException e) {
            // several values, one a line, are read line by line; a broken line is told there
            return null;
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }

    private static void item(JsonNode item, int line, FeedSink sink) {
        try {
            sink.article(read(item).read(), line);
        } catch (FormatException e) {
            sink.broken(line, e);
        }
    }

    private static FeedArticle read(JsonNode item) {
        String type = item.path("type").asText("text");
        if (!type.equals("text") && !type.equals("composite")) {
            throw new FormatException(FeedTexts.text("not-text", type));
        }
        FeedArticle out = new FeedArticle()
                .id(item.path("uri").asText())
                .title(text(item, "headline"))
                .dates(FeedDates.parse(text(item, "firstcreated")), FeedDates.parse(text(item, "versioncreated")))
                .author(text(item, "byline"))
                .body("html", text(item, "body_html"))
                .body("html", text(item, "body_xhtml"))
                .body("text", text(item, "body_text"))
                .seo(null, text(item, "description_text"))
                .publisher(text(item, "copyrightholder"))
                .dateline(text(item, "located"));
        headlines(item, out);
        descriptions(item, out);
        for (String wanted : List.of("html", "plain", "")) {
            for (JsonNode body : item.path("bodies")) {
                String kind = at(body, "contenttype").asText();
                if (kind.contains(wanted)) {
                    out.body(kind.contains("html") ? "html" : "text", text(body, "value"));
                }
            }
        }
        out.author(text(item, "by"));
        item.path("by").forEach(by -> out.author(text(by, "name")));
        item.path("people").forEach(person -> {
            if (person.path("rel").asText().equals("author")) {
                out.author(text(person, "name"));
            }
        });
        subjects(item.path("subjects"), out);
        subjects(item.path("subject"), out);
        at(item, "infosources").forEach(source -> out.source(text(source, "name")));
        item.path("infosource").forEach(source -> out.source(text(source, "name")));
        item.path("associations").forEach(other -> picture(other, out));
        return out;
    }

    /** The main headline, else the first; the page's title where one is of that role. */
    private static void headlines(JsonNode item, FeedArticle out) {
        item.path("headlines").forEach(headline -> {
            if ("main".equals(text(headline, "role"))) {
                out.title(text(headline, "value"));
            }
        });
        item.path("headlines").forEach(headline -> {
            if (NinjsItem.SEO.equals(text(headline, "role"))) {
                out.seo(text(headline, "value"), null);
            } else {
                out.title(text(headline, "value"));
            }
        });
    }

    private static void subjects(JsonNode subjects, FeedArticle out) {
        subjects.forEach(subject -> {
            if (NinjsItem.KEYPHRASE.equals(text(subject, "rel"))) {
                out.keyphrase(text(subject, "name"));
            } else {
                out.section(text(subject, "name"));
            }
        });
    }

    private static void descriptions(JsonNode item, FeedArticle out) {
        item.path("descriptions").forEach(description -> {
            String role = text(description, "role");
            if (NinjsItem.STANDFIRST.equals(role)) {
                out.standfirst(text(description, "value"));
            } else if (!NinjsItem.PROVENANCE.equals(role)) {
                out.seo(null, text(description, "value"));
            }
        });
    }

    /** The first rendition of an associated picture. */
    private static void picture(JsonNode other, FeedArticle out) {
        if (!other.path("type").asText().equals("picture")) {
            return;
        }
        JsonNode renditions = other.path("renditions");
        JsonNode first =
                renditions.isEmpty() ? renditions : renditions.iterator().next();
        String address = text(first, "href");
        if (address != null) {
            out.image(new ImageInfo(
                    address,
                    null,
                    first(
                            text(other, "description_text"),
                            text(other.path("descriptions").path(0), "value")),
                    first(text(other, "byline"), text(other, "by")),
                    pixels(first, "width"),
                    pixels(first, "height")));
        }
    }

    private static @Nullable Integer pixels(JsonNode rendition, String field) {
        int value = rendition.path(field).asInt(0);
        return value > 0 ? value : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = at(node, field);
        return value.isTextual() ? value.textValue() : null;
    }

    /** A field whatever its capitals: {@code versioncreated} up to 2.x is {@code versionCreated} in 3.x. */
    private static JsonNode at(JsonNode node, String field) {
        JsonNode exact = node.path(field);
        if (!exact.isMissingNode()) {
            return exact;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().equalsIgnoreCase(field)) {
                return entry.getValue();
            }
        }
        return exact;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
