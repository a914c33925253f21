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
     * Holds an article to the limits that apply here.
     *
     * @param field the request's field that holds it
     * @throws InvalidFieldException if it is over one; its problem has status 413
     */
    static void check(Article article, String field) {
        ArticleLimits scoped = CURRENT.get();
        ArticleLimits limits = scoped == null ? STANDARD : scoped;
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
