package fr.titraille.format;

import fr.titraille.article.Article;

/** Reads the body of one format. Implementations are stateless and thread-safe; found by {@link Formats}. */
public interface ArticleReader {

    /** The format's name in the HTTP contract: {@code text}, {@code html}, {@code markdown}, {@code strapi-blocks}… */
    String format();

    /**
     * Reads a body. Text comes out in NFC with entities decoded; a title found in the content (a first H1) becomes
     * {@link Article#title()}.
     *
     * @param content the body; for a CMS format, its JSON
     * @return an article with blocks, and title or images where the content has them
     * @throws FormatException if the content is not of this format, or over a limit
     */
    Article read(String content);
}
