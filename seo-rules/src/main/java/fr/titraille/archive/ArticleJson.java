package fr.titraille.archive;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;

/** Articles as the archive keeps them: the whole model but for where each block came from. */
final class ArticleJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Block.class, BlockShape.class)
            .addMixIn(TextRange.class, RangeShape.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(OffsetDateTime.class, new MomentWriter())
                    .addDeserializer(OffsetDateTime.class, new MomentReader()))
            .build();

    private ArticleJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article cannot be written as JSON", e);
        }
    }

    static Article article(String json) {
        return read(json, Article.class);
    }

    /** Counts by name. */
    static Map<String, Integer> counts(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, Integer>>() {});
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw damaged("an entry cannot be read", e);
        }
    }

    /** @throws UncheckedIOException if what the archive wrote is not what it reads: a damaged index */
    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw damaged("an entry cannot be read", e);
        }
    }

    /** What a store makes a {@link ArchiveException.Reason#CORRUPT} of. */
    static UncheckedIOException damaged(String what, @Nullable Throwable cause) {
        return new UncheckedIOException(new CorruptIndexException(what, "archive", cause));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind-of-block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.ListBlock.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Block.Embed.class, name = "embed")
    })
    private interface BlockShape {
        @JsonIgnore
        Block.@Nullable Origin origin();
    }

    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface RangeShape {}

    private static final class MomentWriter extends StdSerializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;

        MomentWriter() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class MomentReader extends StdDeserializer<OffsetDateTime> {

        private static final long serialVersionUID = 1L;

        MomentReader() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return OffsetDateTime.parse(in.getText());
        }
    }
}
