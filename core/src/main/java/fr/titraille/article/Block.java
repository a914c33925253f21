package fr.titraille.article;

import fr.titraille.text.TextRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article's body. The set is closed: a {@code switch} over it is complete.
 *
 * <p>{@link #origin()} is what the reader saw, where the format offers it; a writer that finds the block unchanged
 * gives it back exactly.
 */
public sealed interface Block {

    /** Where the block came from, or null for one that Titraille made. */
    @Nullable
    Origin origin();

    /** The block's text as it stands in the article's plain text; empty for images and embeds. */
    String text();

    /**
     * Where a block stands in the input.
     *
     * @param range UTF-16 code units of the input that the block covers, or null where the format has no positions
     *     (the JSON of a CMS)
     * @param raw the format's own node, written back when the block is unchanged, or null
     */
    record Origin(@Nullable TextRange range, @Nullable Object raw) {}

    /** A subheading of level 1 to 6. */
    record Heading(
            @Min(1) @Max(6) int level,
            RichText content,
            @Nullable Origin origin) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level " + level + " is not between 1 and 6");
            }
            Objects.requireNonNull(content, "content");
        }

        public Heading(int level, String text) {
            this(level, RichText.plain(text), null);
        }

        @Override
        public String text() {
            return content.text();
        }
    }

    /** A paragraph. */
    record Paragraph(RichText content, @Nullable Origin origin) implements Block {
        public Paragraph {
            Objects.requireNonNull(content, "content");
        }

        public Paragraph(String text) {
            this(RichText.plain(text), null);
        }

        @Override
        public String text() {
            return content.text();
        }
    }

    /** A list; nested lists are flattened to items that know their depth. */
    record ListBlock(
            boolean ordered,
            List<@Valid Item> items,
            @Nullable Origin origin) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }

        /** Items joined by one line feed. */
        @Override
        public String text() {
            return String.join("\n", items.stream().map(i -> i.content().text()).toList());
        }

        /** One item; {@code depth} 0 is the outer list. */
        public record Item(RichText content, @PositiveOrZero int depth) {
            public Item {
                Objects.requireNonNull(content, "content");
            }
        }
    }

    /** A block quotation. */
    record Quote(RichText content, @Nullable Origin origin) implements Block {
        public Quote {
            Objects.requireNonNull(content, "content");
        }

        @Override
        public String text() {
            return content.text();
        }
    }

    /** An image with what is known of it; its caption is no part of the plain text. */
    record Image(
            String url,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Positive @Nullable Integer width,
            @Positive @Nullable Integer height,
            @Nullable Origin origin)
            implements Block {
        public Image {
            Objects.requireNonNull(url, "url");
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A table; the first row is the header when {@code header} is true. */
    record Table(
            boolean header,
            List<List<RichText>> rows,
            @Nullable Origin origin) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Cells joined by a tab, rows by a line feed. */
        @Override
        public String text() {
            return String.join(
                    "\n",
                    rows.stream()
                            .map(r -> String.join(
                                    "\t", r.stream().map(RichText::text).toList()))
                            .toList());
        }
    }

    /** Preformatted code; rules leave it alone. */
    record Code(
            String code,
            @Nullable String language,
            @Nullable Origin origin) implements Block {
        public Code {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String text() {
            return code;
        }
    }

    /** Something that Titraille carries along unread: a video, a widget, a node type it does not know. */
    record Embed(
            String kind,
            Map<String, String> attributes,
            @Nullable Origin origin) implements Block {
        public Embed {
            Objects.requireNonNull(kind, "kind");
            attributes = Map.copyOf(attributes);
        }

        @Override
        public String text() {
            return "";
        }
    }
}
