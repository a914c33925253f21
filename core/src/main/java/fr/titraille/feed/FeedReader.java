package fr.titraille.feed;

import fr.titraille.format.FormatException;

/** Reads the articles of one kind of feed. Implementations are stateless and thread-safe; found by {@link Feeds}. */
public interface FeedReader {

    /** The feed's name: {@code rss}, {@code ninjs}… */
    String format();

    /** Whether the content looks like this kind of feed; cheap and never throws. */
    boolean recognises(String content);

    /**
     * Reads a feed. An item that cannot be read is told and passed over; the others go on.
     *
     * @throws FormatException if the content is no feed at all
     */
    void read(String content, FeedSink sink);
}
