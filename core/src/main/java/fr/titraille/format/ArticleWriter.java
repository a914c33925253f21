package fr.titraille.format;

import fr.titraille.article.Article;

/** Writes the body of one format. Implementations are stateless and thread-safe; found by {@link Formats}. */
public interface ArticleWriter {

    /** The format's name, as in {@link ArticleReader#format()}. */
    String format();

    /** Writes the blocks; one that came from this format and is unchanged is given back exactly as it came. */
    String write(Article article);
}
