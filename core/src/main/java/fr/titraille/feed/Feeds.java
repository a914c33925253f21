package fr.titraille.feed;

import fr.titraille.article.Article;
import fr.titraille.format.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * All readers of feeds by name: the built-in ones and those that {@link ServiceLoader} finds.
 *
 * <pre>{@code
 * Feeds feeds = Feeds.standard();
 * feeds.detect(content).ifPresent(format -> feeds.read(format, content, sink));
 * }</pre>
 */
public final class Feeds {

    private static final Feeds STANDARD = new Feeds();

    private final Map<String, FeedReader> readers = new TreeMap<>();

    private Feeds() {
        ServiceLoader.load(FeedReader.class, Feeds.class.getClassLoader())
                .forEach(reader -> readers.putIfAbsent(reader.format(), reader));
        for (FeedReader reader : List.of(new NinjsFeed(), new NewsMlFeed(), new SyndicationFeed())) {
            readers.put(reader.format(), reader);
        }
    }

    /** The one instance. */
    public static Feeds standard() {
        return STANDARD;
    }

    /** The names of the feeds that can be read, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(readers.keySet());
    }

    /** The feed that a content looks like; empty for a single article of whatever format. */
    public Optional<String> detect(String content) {
        return readers.values().stream()
                .filter(reader -> reader.recognises(content))
                .map(FeedReader::format)
                .findFirst();
    }

    /**
     * Reads a feed.
     *
     * @throws FormatException if the feed is unknown or the content is not of it
     */
    public void read(String format, String content, FeedSink sink) {
        FeedReader reader = readers.get(format);
        if (reader == null) {
            throw new FormatException(FeedTexts.text("unknown-feed", String.join(", ", readers.keySet())));
        }
        reader.read(content, sink);
    }

    /**
     * Reads a feed of one article.
     *
     * @throws FormatException if the feed is unknown, the content is not of it, or it holds anything but one article
     */
    public Article one(String format, String content) {
        List<Article> found = new ArrayList<>();
        read(format, content, new FeedSink() {
            @Override
            public void article(Article article, int line) {
                found.add(article);
            }

            @Override
            public void broken(int line, FormatException reason) {
                throw reason;
            }
        });
        if (found.size() != 1) {
            throw new FormatException(FeedTexts.text("not-one", found.size()));
        }
        return found.get(0);
    }
}
