package fr.titraille.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.settings.SettingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the fields of an article stand in what a sender sends. Immutable. */
public final class WebhookFields {

    private static final Set<String> TEXTS = Set.of(
            "id",
            "title",
            "standfirst",
            "keyphrase",
            "seoTitle",
            "metaDescription",
            "slug",
            "canonicalUrl",
            "publishedAt",
            "modifiedAt",
            "section");
    private static final String BODY = "body";

    private final Map<String, String> paths;
    private final String format;

    private WebhookFields(Map<String, String> paths, String format) {
        this.paths = paths;
        this.format = format;
    }

    /**
     * The fields of a setting.
     *
     * @param written each {@code field=path}, the body {@code body=path:format}; a path is names and numbers between dots,
     *     such as {@code entry.sections.0.text}
     * @throws SettingException if one is not of that form, or the body is missing from a list that is not empty
     */
    public static WebhookFields of(List<String> written) {
        Map<String, String> paths = new LinkedHashMap<>();
        String format = "";
        for (String entry : written) {
            int equals = entry.indexOf('=');
            String field = equals < 0 ? "" : entry.substring(0, equals).strip();
            String path = entry.substring(equals + 1).strip();
            int colon = path.lastIndexOf(':');
            if (field.equals(BODY) && colon > 0) {
                format = path.substring(colon + 1);
                path = path.substring(0, colon);
            }
            if (path.isEmpty() || !(field.equals(BODY) || TEXTS.contains(field))) {
                throw new SettingException("setting.webhook-fields");
            }
            paths.put(field, path);
        }
        if (!paths.isEmpty() && format.isEmpty()) {
            throw new SettingException("setting.webhook-fields");
        }
        return new WebhookFields(Map.copyOf(paths), format);
    }

    /** Whether no field is known: then nothing is received. */
    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /**
     * The article in what was sent.
     *
     * @throws InvalidFieldException if it has no body, or a field is no text
     */
    public ArticleDto read(JsonNode sent) {
        ObjectNode article = Json.mapper().createObjectNode();
        paths.forEach((field, path) -> {
            JsonNode value = at(sent, path);
            if (field.equals(BODY)) {
                if (value.isMissingNode() || value.isNull()) {
                    throw new InvalidFieldException(path, "field.required");
                }
                article.putObject(BODY).put("format", format).set("content", value);
            } else if (value.isTextual() || (field.equals("id") && value.isNumber())) {
                article.put(field, value.asText());
            } else if (!value.isMissingNode() && !value.isNull()) {
                throw new InvalidFieldException(path, "field.invalid");
            }
        });
        return Json.mapper().convertValue(article, ArticleDto.class);
    }

    private static JsonNode at(JsonNode sent, String path) {
        JsonNode node = sent;
        for (String name : path.split("\\.", -1)) {
            node = node.isArray() && name.matches("\\d{1,6}") ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node;
    }
}
