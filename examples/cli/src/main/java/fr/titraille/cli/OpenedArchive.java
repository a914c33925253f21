package fr.titraille.cli;

import fr.titraille.archive.ArchiveException;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.ArticleList;
import fr.titraille.article.Article;
import fr.titraille.rule.PublishedArticles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --archive} names: an archive's index, or a folder of articles.
 *
 * @param index the index, or null for a folder
 */
record OpenedArchive(PublishedArticles articles, @Nullable ArticleIndex index) implements AutoCloseable {

    /**
     * Opens it.
     *
     * @throws InputException if it is neither, or cannot be read
     */
    static OpenedArchive open(String folder, Session session) {
        if (!ArticleIndex.exists(Path.of(folder))) {
            return new OpenedArchive(ArticleList.of(articles(folder, session)), null);
        }
        try {
            ArticleIndex index = ArticleIndex.read(Path.of(folder));
            return new OpenedArchive(index, index);
        } catch (ArchiveException e) {
            throw new InputException(e.message(session.locale())).causedBy(e);
        }
    }

    private static List<Article> articles(String folder, Session session) {
        List<Article> out = new ArrayList<>();
        for (String file : ArticleFolder.list(folder, session)) {
            out.add(named(ArticleFile.read(file, new ArticleOptions(), session).article(), file));
        }
        return out;
    }

    /** The article with an id: its own, else its file's name without ending, as the archive names it. */
    static Article named(Article article, String file) {
        return article.id() == null && !file.equals("-") ? article.withId(ArchiveInput.stem(file)) : article;
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }
}
