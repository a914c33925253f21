package fr.titraille.feed;

import fr.titraille.article.Article;
import fr.titraille.format.FormatException;

/** Where a feed's articles go, in their order. */
public interface FeedSink {

    /**
     * An article.
     *
     * @param line where its item starts, from 1
     */
    void article(Article article, int line);

    /**
     * An item that cannot be read.
     *
     * @param line where it starts, or where it breaks off, from 1
     */
    void broken(int line, FormatException reason);
}
