package fr.titraille.cli;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.feed.FeedSink;
import fr.titraille.feed.Feeds;
import fr.titraille.format.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What goes into an archive: articles and feeds, from files and folders. What cannot be read is told and passed over. */
final class ArchiveInput {

    private static final List<String> FEEDS = List.of(".xml", ".rss", ".atom", ".ninjs", ".ndjson", ".jsonl");
    private static final Set<String> PLACES = Set.of("front-matter", "title");
    private static final List<String> ARTICLES = List.of(".md", ".markdown", ".html", ".htm", ".txt", ".json");

    private final Session session;
    private final List<String> refused;

    ArchiveInput(Session session, List<String> refused) {
        this.session = session;
        this.refused = refused;
    }

    /**
     * Puts the articles and feeds of each folder, and of the folders below, in the folder's place, in alphabetical order.
     *
     * @throws InputException if a folder cannot be listed
     */
    static List<String> expand(List<String> files, Session session) {
        List<String> out = new ArrayList<>();
        for (String file : files) {
            if (file.equals("-") || !Files.isDirectory(Path.of(file))) {
                out.add(file);
                continue;
            }
            try (Stream<Path> paths = Files.walk(Path.of(file))) {
                paths.filter(Files::isRegularFile)
                        .map(Path::toString)
                        .filter(ArchiveInput::isInput)
                        .sorted()
                        .forEach(out::add);
            } catch (IOException e) {
                throw session.failure("error.unreadable", file).causedBy(e);
            }
        }
        return out;
    }

    private static boolean isInput(String file) {
        String name = ArticleFolder.name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith("readme.") && (isFeed(name) || ARTICLES.stream().anyMatch(name::endsWith));
    }

    private static boolean isFeed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return FEEDS.stream().anyMatch(name::endsWith);
    }

    /** Hands on the articles of one file, each with an id. */
    void read(String file, Consumer<Article> articles) {
        try {
            TextFile text = TextFile.read(file, session);
            Optional<String> feed = Feeds.standard().detect(text.content());
            if (feed.isPresent()) {
                feed(file, feed.get(), text.content(), articles);
            } else if (isFeed(file)) {
                // markup of some other kind would come in as an article of tags
                refused.add(session.texts().text("archive.no-feed", file));
            } else {
                Article article = ArticleFile.read(file, text, new ArticleOptions(), session)
                        .article();
                articles.accept(named(withoutHead(article), stem(file)));
            }
        } catch (InputException e) {
            refused.add(e.getMessage());
        }
    }

    private void feed(String file, String format, String content, Consumer<Article> articles) {
        String stem = stem(file);
        try {
            Feeds.standard().read(format, content, new FeedSink() {
                private int count;

                @Override
                public void article(Article article, int line) {
                    count++;
                    articles.accept(named(article, stem + "-" + count));
                }

                @Override
                public void broken(int line, FormatException reason) {
                    refused.add(session.texts().text("archive.broken", file, line, reason.message(session.locale())));
                }
            });
        } catch (FormatException e) {
            throw session.failure("error.file", file, e.message(session.locale()))
                    .causedBy(e);
        }
    }

    /** A file's head and title have been read; the places where they stood mean nothing to an archive. */
    private static Article withoutHead(Article article) {
        return article.withBlocks(article.blocks().stream()
                .filter(block -> !(block instanceof Block.Embed embed && PLACES.contains(embed.kind())))
                .toList());
    }

    private static Article named(Article article, String id) {
        String own = article.id();
        boolean usable = own != null && !own.isBlank() && own.length() <= ArticleIndex.LONGEST_ID;
        return usable ? article : article.withId(id);
    }

    /** The file's name without its ending. */
    static String stem(String file) {
        String name = ArticleFolder.name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
