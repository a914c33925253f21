package fr.titraille.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import fr.titraille.clean.Change;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an IPTC ninjs 3.1 item. What a machine changed is told: {@code digitalSourceType} of the item, and for
 * each statement that was added a description of the role {@value #PROVENANCE} that quotes it and names its source.
 */
public final class NinjsItem {

    /** The role of a description that tells where an added statement comes from. */
    public static final String PROVENANCE = "provenance";

    static final String STANDFIRST = "standfirst";
    static final String SEO = "seo";
    static final String KEYPHRASE = "keyphrase";
    static final String SYNONYM = "keyphrase-synonym";
    static final String SLUG = "slug";
    static final String CANONICAL = "canonical";
    static final String ALTERNATIVE = "alt";
    static final String SOURCE_TYPE = "digitalSourceType";

    private static final String URN = "urn:titraille:";
    private static final String SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private NinjsItem() {}

    /**
     * Writes an item.
     *
     * @param changes what was done to the article by rule; none for one that a person wrote
     * @return one JSON object, on several lines
     */
    public static String write(Article article, List<Change> changes) {
        return json(item(article, changes), JSON.writerWithDefaultPrettyPrinter());
    }

    /** As {@link #write(Article, List)}, on one line, without its end. */
    public static String line(Article article) {
        return json(item(article, List.of()), JSON.writer());
    }

    /**
     * Writes an item over the one that the article was read from: what the article does not know of it, down to
     * properties of no standard, is kept, in the shape of 3.1.
     *
     * @param original one ninjs item of whatever version
     * @throws FormatException if the original is no JSON object
     */
    public static String write(Article article, List<Change> changes, String original) {
        try {
            if (JSON.readTree(original) instanceof ObjectNode known) {
                ObjectNode merged =
                        NinjsMerge.over(NinjsVersions.current(known), item(article, changes), !changes.isEmpty());
                return json(merged, JSON.writerWithDefaultPrettyPrinter());
            }
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new FormatException(FeedTexts.text("not-json"), e);
        }
        throw new FormatException(FeedTexts.text("not-json"));
    }

    private static String json(ObjectNode item, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static ObjectNode item(Article article, List<Change> changes) {
        ObjectNode item = JSON.createObjectNode();
        Metadata metadata = article.metadata();
        item.put("uri", address(article));
        item.put("type", "text");
        item.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
        item.put("language", "fr");
        put(item, "firstCreated", metadata.publishedAt());
        put(item, "versionCreated", metadata.modifiedAt() == null ? metadata.publishedAt() : metadata.modifiedAt());
        put(item, "copyrightHolder", metadata.publisher());
        put(item, "located", metadata.dateline());
        item.putObject(SOURCE_TYPE)
                .put("uri", SOURCE_TYPES + (changes.isEmpty() ? "digitalCreation" : "algorithmicallyEnhanced"));
        ArrayNode headlines = JSON.createArrayNode();
        add(headlines, "main", article.title());
        add(headlines, SEO, metadata.seoTitle());
        putUnlessEmpty(item, "headlines", headlines);
        ArrayNode descriptions = JSON.createArrayNode();
        add(descriptions, STANDFIRST, article.standfirst());
        add(descriptions, "summary", metadata.metaDescription());
        changes.stream()
                .filter(change -> change.source() != null && change.field().equals("body"))
                .forEach(change -> add(descriptions, PROVENANCE, provenance(change)));
        putUnlessEmpty(item, "descriptions", descriptions);
        ObjectNode body = item.putArray("bodies").addObject();
        body.put("role", "main")
                .put("contentType", "text/html")
                .put("value", Formats.standard().write("html", bare(article)));
        ArrayNode people = JSON.createArrayNode();
        metadata.authors()
                .forEach(author -> people.addObject().put("name", author).put("rel", "author"));
        putUnlessEmpty(item, "people", people);
        ArrayNode subjects = JSON.createArrayNode();
        if (metadata.section() != null) {
            subjects.addObject().put("name", metadata.section()).put("rel", "about");
        }
        if (article.keyphrase() != null) {
            subjects.addObject().put("name", article.keyphrase().text()).put("rel", KEYPHRASE);
            article.keyphrase()
                    .synonyms()
                    .forEach(name -> subjects.addObject().put("name", name).put("rel", SYNONYM));
        }
        putUnlessEmpty(item, "subjects", subjects);
        ArrayNode ids = JSON.createArrayNode();
        add(ids, SLUG, metadata.slug());
        add(ids, CANONICAL, metadata.canonicalUrl());
        putUnlessEmpty(item, "altIds", ids);
        ArrayNode sources = JSON.createArrayNode();
        metadata.sources().forEach(source -> sources.addObject().put("name", source));
        putUnlessEmpty(item, "infoSources", sources);
        ArrayNode pictures = JSON.createArrayNode();
        metadata.images()
                .forEach(image -> picture(image, pictures.addObject().put("name", "picture-" + pictures.size())));
        putUnlessEmpty(item, "associations", pictures);
        return item;
    }

    /** The body alone: title and chapô have fields of their own. */
    private static Article bare(Article article) {
        return article.withTitle(null).withStandfirst(null);
    }

    /** An id that is an address already, else one under {@code urn:titraille:}. */
    private static String address(Article article) {
        String id = article.id();
        String url = article.metadata().canonicalUrl();
        String known = id == null ? url : id;
        if (known != null && known.matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+")) {
            return known;
        }
        String name = known == null ? String.valueOf(article.title()) : known;
        return URN + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The id of an article by the address that {@link #address} gave it; any other address is an id itself. */
    static String id(String address) {
        try {
            return address.startsWith(URN)
                    ? URLDecoder.decode(address.substring(URN.length()), StandardCharsets.UTF_8)
                    : address;
        } catch (IllegalArgumentException e) {
            // an address of that scheme that was not written here
            return address;
        }
    }

    /** « What was added » – where it comes from. */
    private static String provenance(Change change) {
        return "«\u00a0" + change.after() + "\u00a0» – " + change.source();
    }

    private static void picture(ImageInfo image, ObjectNode out) {
        out.put("uri", image.url()).put("type", "picture");
        ArrayNode descriptions = JSON.createArrayNode();
        add(descriptions, "caption", image.caption());
        add(descriptions, ALTERNATIVE, image.alt());
        putUnlessEmpty(out, "descriptions", descriptions);
        put(out, "by", image.credit());
        ObjectNode rendition = out.putArray("renditions").addObject();
        rendition.put("name", "main").put("href", image.url());
        if (image.width() != null) {
            rendition.put("width", image.width());
        }
        if (image.height() != null) {
            rendition.put("height", image.height());
        }
    }

    private static void add(ArrayNode to, String role, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            to.addObject().put("role", role).put("value", value);
        }
    }

    private static void put(ObjectNode to, String field, @Nullable Object value) {
        if (value != null) {
            // the schema's date-time wants its seconds, which toString leaves out
            to.put(
                    field,
                    value instanceof OffsetDateTime moment
                            ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment)
                            : value.toString());
        }
    }

    private static void putUnlessEmpty(ObjectNode to, String field, ArrayNode values) {
        if (!values.isEmpty()) {
            to.set(field, values);
        }
    }
}
