package fr.titraille.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metadata that site generators put at the head of a Markdown file: YAML between lines of {@code ---}, TOML between
 * {@code +++}, JSON between {@code ---json} or {@code ;;;}, or one JSON object. It is read and carried along unread:
 * what is broken or unknown to Titraille stays as it is.
 *
 * @param length UTF-16 units with its fences, 0 when there is none
 * @param fields what it says, by the names of {@code front-matter.tsv}
 */
record FrontMatter(int length, Map<String, JsonNode> fields) {

    private static final FrontMatter NONE = new FrontMatter(0, Map.of());

    /** A longer phrase is no keyphrase. */
    private static final int LONGEST_KEYPHRASE = 200;

    /** Longer heads hold data, not metadata. */
    private static final int LONGEST = 200_000;

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper TOML = new TomlMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> KEYS = keys();

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (String line : ResourceLines.read(FrontMatter.class, "front-matter.tsv")) {
            String[] parts = line.split("\t");
            keys.put(folded(parts[1]), parts[0]);
        }
        return Map.copyOf(keys);
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** The front matter of a file; one of no length when there is none. */
    static FrontMatter of(String content) {
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        if (content.startsWith("{", start)) {
            return object(content, start);
        }
        String opening = line(content, start).strip();
        String closing = switch (opening) {
            case "---", "---yaml", "---yml", "---json", "---toml" -> "---";
            case "+++" -> "+++";
            case ";;;" -> ";;;";
            default -> "";
        };
        if (closing.isEmpty()) {
            return NONE;
        }
        int first = nextLine(content, start);
        for (int at = first; at < content.length(); at = nextLine(content, at)) {
            String line = line(content, at).stripTrailing();
            boolean dots = line.equals("...") && opening.startsWith("---") && opening.length() < 8;
            if (line.equals(closing) || dots) {
                return fenced(opening, content.substring(first, at), nextLine(content, at));
            }
        }
        return NONE;
    }

    /** Between two lines of hyphens without a key stands prose. */
    private static FrontMatter fenced(String opening, String text, int length) {
        boolean keyed = text.lines().anyMatch(l -> l.matches("\\s*[^\\s:#][^:]*:(?:\\s.*)?"));
        if (opening.equals("---") && !keyed) {
            return NONE;
        }
        ObjectMapper mapper = switch (opening) {
            case "+++", "---toml" -> TOML;
            case ";;;", "---json" -> JSON;
            default -> YAML;
        };
        return new FrontMatter(length, fields(mapper, text));
    }

    /** Hugo's JSON: an object that ends with a brace on its own line. */
    private static FrontMatter object(String content, int start) {
        for (int at = nextLine(content, start); at < content.length(); at = nextLine(content, at)) {
            if (line(content, at).stripTrailing().equals("}")) {
                int end = nextLine(content, at);
                Map<String, JsonNode> fields = fields(JSON, content.substring(start, end));
                return fields.isEmpty() ? NONE : new FrontMatter(end, fields);
            }
        }
        return NONE;
    }

    private static Map<String, JsonNode> fields(ObjectMapper mapper, String text) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (text.length() > LONGEST) {
            return fields;
        }
        try {
            JsonNode root = mapper.readTree(text);
            if (root != null && root.isObject()) {
                root.properties().forEach(e -> {
                    String field = KEYS.get(folded(e.getKey()));
                    if (field != null && !e.getValue().isNull()) {
                        fields.putIfAbsent(field, e.getValue());
                    }
                });
            }
        } catch (JsonProcessingException e) {
            // broken front matter says nothing; it is carried along as it is
            return Map.of();
        }
        return fields;
    }

    private static String line(String content, int from) {
        int feed = content.indexOf('\n', from);
        int end = feed < 0 ? content.length() : feed;
        return content.substring(from, end).replace("\r", "");
    }

    private static int nextLine(String content, int from) {
        int feed = content.indexOf('\n', from);
        return feed < 0 ? content.length() : feed + 1;
    }

    @Nullable
    String title() {
        return text("title");
    }

    @Nullable
    String standfirst() {
        return text("standfirst");
    }

    /** The phrase that the article wants to be found for; null for none, or one that is too long to be one. */
    @Nullable
    Keyphrase keyphrase() {
        String text = text("keyphrase");
        return text == null || text.length() > LONGEST_KEYPHRASE ? null : Keyphrase.of(text);
    }

    /** What it says besides title, chapô and keyphrase. */
    Metadata metadata() {
        return new Metadata(
                text("seoTitle"),
                text("metaDescription"),
                text("slug"),
                text("canonicalUrl"),
                PageDates.parse(text("publishedAt")),
                PageDates.parse(text("modifiedAt")),
                names(),
                text("publisher"),
                text("section"),
                images(),
                List.of());
    }

    private @Nullable String text(String field) {
        JsonNode value = fields.get(field);
        if (value != null && value.isArray()) {
            value = value.get(0);
        }
        if (value != null && value.isObject()) {
            value = value.get("name");
        }
        String text =
                value == null || !value.isValueNode() ? "" : value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        JsonNode value = fields.get("authors");
        if (value != null) {
            Authors.add(value, names);
        }
        return names;
    }

    private List<ImageInfo> images() {
        JsonNode value = fields.get("images");
        JsonNode first = value != null && value.isArray() ? value.get(0) : value;
        if (first == null) {
            return List.of();
        }
        if (first.isTextual()) {
            return image(first.asText(), null, null);
        }
        for (String key : List.of("src", "url", "image", "path")) {
            if (first.path(key).isTextual()) {
                return image(
                        first.path(key).asText(),
                        first.path("alt").isTextual() ? first.path("alt").asText() : null,
                        first.path("caption").isTextual()
                                ? first.path("caption").asText()
                                : null);
            }
        }
        return List.of();
    }

    private static List<ImageInfo> image(String url, @Nullable String alt, @Nullable String caption) {
        return url.isBlank() || SafeUrls.isActive(url)
                ? List.of()
                : List.of(new ImageInfo(url.strip(), alt, caption, null, null, null));
    }
}
