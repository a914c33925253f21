package fr.titraille.dto;

import fr.titraille.article.Article;
import fr.titraille.article.PlainText;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one article may cost: the work grows with its characters and blocks, not with the bytes it came in. Immutable.
 *
 * @param characters UTF-16 code units of the plain text
 * @param blocks paragraphs, headings, list items, table cells…
 */
public record ArticleLimits(int characters, int blocks) {

    /** Forty times an article of 750 words. */
    public static final ArticleLimits STANDARD = new ArticleLimits(200_000, 2_000);

    private static final int MARKUP = 4;

    private static final ThreadLocal<@Nullable ArticleLimits> CURRENT = new ThreadLocal<>();

    /** Does work whose articles are held to these limits, on the thread that calls. */
    public <T> T during(Supplier<T> work) {
        ArticleLimits outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Holds a body to the limits before it is read: markup may be three times as long as what it marks up.
     *
     * @param field the request's field that holds it
     * @throws InvalidFieldException if it is far over; its problem has status 413
     */
    static void check(String content, String field) {
        int most = MARKUP * current().characters;
        if (content.length() > most) {
            throw InvalidFieldException.tooLarge(field, "field.too-many-characters", content.length(), most);
        }
    }

    private static ArticleLimits current() {
        ArticleLimits scoped = CURRENT.get();
        return scoped == null ? STANDARD : scoped;
    }

    /**
     * Holds an article to the limits that apply here.
     *
     * @param field the request's field that holds it
     * @throws InvalidFieldException if it is over one; its problem has status 413
     */
    static void check(Article article, String field) {
        ArticleLimits limits = current();
        PlainText plain = article.plainText();
        int characters = plain.text().length();
        if (characters > limits.characters) {
            throw InvalidFieldException.tooLarge(field, "field.too-many-characters", characters, limits.characters);
        }
        // items and cells are lines of their block
        int lines = (int) plain.text().lines().filter(line -> !line.isBlank()).count();
        int blocks = Math.max(article.blocks().size(), lines);
        if (blocks > limits.blocks) {
            throw InvalidFieldException.tooLarge(field, "field.too-many-blocks", blocks, limits.blocks);
        }
    }
}
