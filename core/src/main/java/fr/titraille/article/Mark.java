package fr.titraille.article;

import fr.titraille.text.TextRange;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Inline markup over a stretch of a block's text.
 *
 * @param kind what the markup is
 * @param range the units of the block's own text it covers
 * @param attributes what the format needs to write it again: {@code href}, {@code title}, {@code lang}, {@code rel}…
 */
public record Mark(Kind kind, TextRange range, Map<String, String> attributes) {

    /** The inline markup that Titraille knows; anything else is {@link #OTHER} and is carried along. */
    public enum Kind {
        STRONG,
        EMPHASIS,
        LINK,
        CODE,
        QUOTE,
        LANGUAGE,
        SUPERSCRIPT,
        SUBSCRIPT,
        UNDERLINE,
        STRIKETHROUGH,
        LINE_BREAK,
        /** Characters that are no prose: a template tag, a shortcode, a formula, an emoji code. Written as they are. */
        VERBATIM,
        OTHER
    }

    public Mark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        attributes = Map.copyOf(attributes);
    }

    /** Elements of HTML that hold code, keys and output of programs. */
    private static final Set<String> CODE_ELEMENTS = Set.of("kbd", "samp", "var", "tt");

    /** Whether what stands under the mark is written as it is: code, keys to press, template tags. No rule edits it. */
    public boolean isVerbatim() {
        return kind == Kind.CODE
                || kind == Kind.VERBATIM
                || (kind == Kind.OTHER && CODE_ELEMENTS.contains(attributes.getOrDefault("element", "")));
    }

    /** A mark without attributes. */
    public static Mark of(Kind kind, int start, int end) {
        return new Mark(kind, new TextRange(start, end), Map.of());
    }

    /** A link to {@code href}. */
    public static Mark link(int start, int end, String href) {
        return new Mark(Kind.LINK, new TextRange(start, end), Map.of("href", href));
    }

    /** The same mark over another range. */
    public Mark over(TextRange other) {
        return new Mark(kind, other, attributes);
    }
}
