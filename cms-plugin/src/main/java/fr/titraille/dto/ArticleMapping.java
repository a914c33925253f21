package fr.titraille.dto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way between the contract's article and the library's, there and back. */
public final class ArticleMapping {

    private ArticleMapping() {}

    /**
     * The articles of a request's {@code archive}; none where it is absent.
     *
     * @throws InvalidFieldException if one cannot be read
     */
    public static List<Article> readArchive(@Nullable List<ArticleDto> dtos) {
        List<Article> out = new ArrayList<>();
        if (dtos != null) {
            for (int i = 0; i < dtos.size(); i++) {
                out.add(read(dtos.get(i), "archive[" + i + "]"));
            }
        }
        return out;
    }

    /**
     * The article of a request.
     *
     * @param path where the article stands in the request, such as {@code article} or {@code archive[2]}
     * @throws InvalidFieldException if a field cannot be used; it names the field
     */
    public static Article read(@Nullable ArticleDto dto, String path) {
        if (dto == null) {
            throw new InvalidFieldException(path, "field.required");
        }
        BodyDto body = dto.body();
        if (body == null) {
            throw new InvalidFieldException(path + ".body", "field.required");
        }
        Article read = readBody(body, path + ".body");
        String keyphrase = blankToNull(dto.keyphrase());
        List<String> synonyms = orEmpty(dto.synonyms());
        String title = blankToNull(dto.title());
        String standfirst = blankToNull(dto.standfirst());
        return (title == null ? read : Formats.titled(read, title))
                .withId(dto.id())
                .withStandfirst(standfirst == null ? read.standfirst() : standfirst)
                .withKeyphrase(keyphrase == null ? read.keyphrase() : new Keyphrase(keyphrase, synonyms))
                .withMetadata(metadata(dto, read.metadata(), path));
    }

    /**
     * The article that a body holds.
     *
     * @param path where the body stands, such as {@code article.body}
     * @throws InvalidFieldException if it cannot be read; it names the field
     */
    public static Article readBody(BodyDto body, String path) {
        String format = blankToNull(body.format());
        if (format == null) {
            throw new InvalidFieldException(path + ".format", "field.required");
        }
        if (!Formats.standard().names().contains(format)) {
            throw new InvalidFieldException(
                    path + ".format",
                    "field.unknown-format",
                    String.join(", ", Formats.standard().names()));
        }
        JsonNode content = body.content();
        if (content == null || content.isNull()) {
            throw new InvalidFieldException(path + ".content", "field.required");
        }
        if (!content.isTextual() && !content.isContainerNode()) {
            throw new InvalidFieldException(path + ".content", "field.content-type");
        }
        String text = content.isTextual() ? content.textValue() : content.toString();
        if (text.isBlank()) {
            throw new InvalidFieldException(path + ".content", "field.blank");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidFieldException(path + ".content", "field.nul");
        }
        if (WellFormedText.loneSurrogate(text)) {
            throw new InvalidFieldException(path + ".content", "field.surrogate");
        }
        ArticleLimits.check(text, path + ".content");
        try {
            Article article = Formats.standard().read(format, text);
            ArticleLimits.check(article, path + ".content");
            return article;
        } catch (FormatException e) {
            throw new InvalidFieldException(path + ".content", "field.malformed-body", format, e).causedBy(e);
        }
    }

    private static Metadata metadata(ArticleDto dto, Metadata read, String path) {
        List<ImageInfo> images = dto.images() == null ? read.images() : images(dto.images(), path);
        return new Metadata(
                or(dto.seoTitle(), read.seoTitle()),
                or(dto.metaDescription(), read.metaDescription()),
                or(dto.slug(), read.slug()),
                or(dto.canonicalUrl(), read.canonicalUrl()),
                dto.publishedAt() == null ? read.publishedAt() : date(dto.publishedAt(), path + ".publishedAt"),
                dto.modifiedAt() == null ? read.modifiedAt() : date(dto.modifiedAt(), path + ".modifiedAt"),
                dto.authors() == null ? read.authors() : dto.authors(),
                or(dto.publisher(), read.publisher()),
                or(dto.section(), read.section()),
                images,
                dto.sources() == null ? read.sources() : dto.sources(),
                read.dateline());
    }

    private static List<ImageInfo> images(List<ImageDto> dtos, String path) {
        for (int i = 0; i < dtos.size(); i++) {
            if (dtos.get(i) == null) {
                throw new InvalidFieldException(path + ".images[" + i + "]", "field.required");
            }
        }
        return dtos.stream()
                .map(i -> new ImageInfo(
                        i.url() == null ? "" : i.url(), i.alt(), i.caption(), i.credit(), i.width(), i.height()))
                .toList();
    }

    /** An ISO 8601 date-time with zone; a bare date is taken as midnight UTC. */
    private static @Nullable OffsetDateTime date(@Nullable String value, String path) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return value.length() <= 10
                    ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw new InvalidFieldException(path, "field.date").causedBy(e);
        }
    }

    /** The article in the contract's shape, its body in {@code format}. */
    public static ArticleDto write(Article article, String format) {
        Metadata metadata = article.metadata();
        Keyphrase keyphrase = article.keyphrase();
        return new ArticleDto(
                article.id(),
                article.title(),
                article.standfirst(),
                new BodyDto(format, content(Formats.standard().write(format, article), format)),
                keyphrase == null ? null : keyphrase.text(),
                keyphrase == null || keyphrase.synonyms().isEmpty() ? null : keyphrase.synonyms(),
                metadata.seoTitle(),
                metadata.metaDescription(),
                metadata.slug(),
                metadata.canonicalUrl(),
                metadata.publishedAt() == null ? null : metadata.publishedAt().toString(),
                metadata.modifiedAt() == null ? null : metadata.modifiedAt().toString(),
                nullIfEmpty(metadata.authors()),
                metadata.publisher(),
                metadata.section(),
                nullIfEmpty(metadata.images().stream()
                        .map(i -> new ImageDto(i.url(), i.alt(), i.caption(), i.credit(), i.width(), i.height()))
                        .toList()),
                nullIfEmpty(metadata.sources()));
    }

    /** Text formats go as a string, the formats of CMSs as their own JSON. */
    private static JsonNode content(String written, String format) {
        switch (format) {
            case "text", "html", "markdown" -> {
                return TextNode.valueOf(written);
            }
            default -> {
                try {
                    return Json.mapper().readTree(written);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("the writer of " + format + " wrote no JSON", e);
                }
            }
        }
    }

    /** The format of the body that was sent; {@code text} when none was. */
    public static String format(@Nullable ArticleDto dto) {
        BodyDto body = dto == null ? null : dto.body();
        String format = body == null ? null : body.format();
        return format == null ? "text" : format;
    }

    /** What the request says, else what a page's own head says. */
    private static @Nullable String or(@Nullable String sent, @Nullable String read) {
        String value = blankToNull(sent);
        return value == null ? read : value;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static List<String> orEmpty(@Nullable List<String> value) {
        return value == null ? List.of() : value;
    }

    private static <T> @Nullable List<T> nullIfEmpty(List<T> value) {
        return value.isEmpty() ? null : value;
    }
}
