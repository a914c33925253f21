package fr.titraille.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleConstraints;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.BodyDto;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.error.Problems;
import fr.titraille.feed.FeedSink;
import fr.titraille.feed.Feeds;
import fr.titraille.format.FormatException;
import jakarta.validation.ConstraintViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns one record into an article, with the checks of command line and service. Thread-safe. */
final class RecordReader {

    /** Bytes that a record may have, as in the service. */
    static final int LIMIT = 2_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Locale locale;
    private final SparkTexts texts;

    RecordReader(Locale locale) {
        this.locale = locale;
        this.texts = SparkTexts.in(locale);
    }

    /**
     * Reads a record.
     *
     * @param bytes null where they are too many
     * @param name what the article is called where it has no id of its own
     * @throws RecordException if it cannot be used
     */
    Article read(RecordShape shape, byte @Nullable [] bytes, String name) throws RecordException {
        String content = decode(bytes);
        if (content.isBlank()) {
            throw new RecordException(texts.text("record.empty"));
        }
        try {
            Article article = shape == RecordShape.JSON
                    ? json(content)
                    : ArticleMapping.readBody(new BodyDto(shape.format(), TextNode.valueOf(content)), "article");
            String own = article.id();
            boolean usable = own != null && !own.isBlank() && own.length() <= ArticleIndex.LONGEST_ID;
            return usable ? article : article.withId(name);
        } catch (InvalidFieldException e) {
            throw new RecordException(e.field() + " : " + e.text(locale), e);
        }
    }

    private String decode(byte @Nullable [] bytes) throws RecordException {
        if (bytes == null || bytes.length > LIMIT) {
            throw new RecordException(texts.text("record.too-large", LIMIT / 1_000_000));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RecordException(texts.text("record.encoding"), e);
        }
    }

    private Article json(String content) throws RecordException {
        Optional<String> feed = Feeds.standard().detect(content);
        if (feed.isPresent()) {
            return item(feed.get(), content);
        }
        try {
            ArticleDto dto = Json.mapper().readValue(content, ArticleDto.class);
            if (dto == null) {
                throw new RecordException(Problems.in(locale).notObject().detail());
            }
            Set<ConstraintViolation<ArticleDto>> violations = ArticleConstraints.violations(dto, locale);
            if (!violations.isEmpty()) {
                throw new RecordException(Problems.in(locale).of(violations).detail());
            }
            return ArticleMapping.read(dto, "article");
        } catch (JsonProcessingException e) {
            throw new RecordException(Problems.in(locale).of(e).detail(), e);
        }
    }

    /** The one item of a feed that a line holds. */
    private Article item(String feed, String content) throws RecordException {
        List<Article> articles = new ArrayList<>();
        List<FormatException> broken = new ArrayList<>();
        try {
            Feeds.standard().read(feed, content, new FeedSink() {
                @Override
                public void article(Article article, int line) {
                    articles.add(article);
                }

                @Override
                public void broken(int line, FormatException reason) {
                    broken.add(reason);
                }
            });
        } catch (FormatException e) {
            broken.add(e);
        }
        if (!broken.isEmpty()) {
            throw new RecordException(broken.get(0).message(locale), broken.get(0));
        }
        if (articles.size() != 1) {
            throw new RecordException(texts.text("record.not-one", articles.size()));
        }
        return articles.get(0);
    }
}
