package fr.titraille.archive;

import java.util.List;

/**
 * An answer of the archive.
 *
 * @param total how many articles there are in all
 * @param articles those that were asked for, the best first; the newest first where no words were asked for
 */
public record ArchiveHits(long total, List<IndexedArticle> articles) {

    public ArchiveHits {
        articles = List.copyOf(articles);
    }
}
