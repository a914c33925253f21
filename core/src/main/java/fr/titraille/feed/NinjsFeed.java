package fr.titraille.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.ImageInfo;
import fr.titraille.format.FormatException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IPTC ninjs 1.x, 2.x and 3.x: one item, a list of items, or one a line. All are read in the shape of 3.1:
 * {@link NinjsVersions}.
 */
final class NinjsFeed implements FeedReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEAD = 20_000;
    private static final List<String> TEXTS =
            List.of("\"body_", "\"bodies\"", "\"headlines\"", "\"headline_", "\"descriptions\"", "\"description_");

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
        boolean texts = TEXTS.stream().anyMatch(head::contains);
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

    private static FeedArticle read(JsonNode given) {
        ObjectNode item = NinjsVersions.current(given);
        String type = item.path("type").asText(item.has("eventDetails") ? "event" : "text");
        if (!type.equals("text") && !type.equals("composite")) {
            throw new FormatException(FeedTexts.text("not-text", type));
        }
        FeedArticle out = new FeedArticle()
                .id(NinjsItem.id(item.path("uri").asText()))
                .dates(FeedDates.parse(text(item, "firstCreated")), FeedDates.parse(text(item, "versionCreated")))
                .publisher(text(item, "copyrightHolder"))
                .dateline(text(item, "located"));
        headlines(item, out);
        descriptions(item, out);
        bodies(item, out);
        item.path("people").forEach(person -> {
            if ("author".equals(text(person, "rel"))) {
                out.author(text(person, "name"));
            }
        });
        out.byline(text(item, "by"));
        item.path("by").forEach(by -> out.byline(text(by, "name")));
        subjects(item.path("subjects"), out);
        item.path("infoSources").forEach(source -> out.source(text(source, "name")));
        item.path("associations").forEach(other -> picture(other, out));
        item.path("altIds").forEach(id -> {
            if (NinjsItem.SLUG.equals(text(id, "role"))) {
                out.slug(text(id, "value"));
            } else if (NinjsItem.CANONICAL.equals(text(id, "role"))) {
                out.url(text(id, "value"));
            }
        });
        return out;
    }

    /** The main headline, else the first, else the item's own short name; the page's title where one is of that role. */
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
        out.title(text(item, "title"));
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

    /** The text in the richest form it is given in; the description where that is all there is. */
    static void bodies(JsonNode item, FeedArticle out) {
        List<JsonNode> bodies = new ArrayList<>();
        item.path("bodies").forEach(bodies::add);
        bodies.stream()
                .filter(body -> kind(body).contains("html"))
                .forEach(body -> out.body("html", text(body, "value")));
        bodies.stream().map(body -> text(body, "value")).forEach(value -> {
            if (value != null && NitfText.is(value)) {
                NitfText.read(value, out);
            }
        });
        bodies.forEach(body -> out.body("text", text(body, "value")));
        item.path("descriptions").forEach(description -> {
            if (!NinjsItem.PROVENANCE.equals(text(description, "role"))) {
                out.body(kind(description).contains("html") ? "html" : "text", text(description, "value"));
            }
        });
    }

    private static String kind(JsonNode body) {
        return body.path("contentType").asText();
    }

    private static void subjects(JsonNode subjects, FeedArticle out) {
        subjects.forEach(subject -> {
            String name = text(subject, "name");
            switch (subject.path("rel").asText()) {
                case NinjsItem.KEYPHRASE -> out.keyphrase(name);
                case NinjsItem.SYNONYM -> out.synonym(name);
                default -> out.section(name);
            }
        });
    }

    /** The first rendition of an associated picture. */
    private static void picture(JsonNode other, FeedArticle out) {
        if (!other.path("type").asText().equals("picture")) {
            return;
        }
        JsonNode first = other.path("renditions").path(0);
        String address = text(first, "href");
        if (address != null) {
            String caption = null;
            String alternative = null;
            for (JsonNode description : other.path("descriptions")) {
                if (NinjsItem.ALTERNATIVE.equals(text(description, "role"))) {
                    alternative = text(description, "value");
                } else if (caption == null) {
                    caption = text(description, "value");
                }
            }
            out.image(new ImageInfo(
                    address, alternative, caption, text(other, "by"), pixels(first, "width"), pixels(first, "height")));
        }
    }

    private static @Nullable Integer pixels(JsonNode rendition, String field) {
        int value = rendition.path(field).asInt(0);
        return value > 0 ? value : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
