package fr.titraille.clean;

import fr.titraille.article.Article;
import java.util.List;

/**
 * An article without its boilerplate, and what was taken out.
 *
 * @param article the cleaned article; sources, signatures, dates, captions, credits and the dateline have moved
 *     into its metadata
 * @param changes each removal or replacement, ranges in the plain text of the article that was given
 * @param authorCandidates names that bylines and biographies gave; those of bylines are the authors where the metadata
 *     named none
 */
public record CleanResult(Article article, List<Change> changes, List<String> authorCandidates) {

    public CleanResult {
        changes = List.copyOf(changes);
        authorCandidates = List.copyOf(authorCandidates);
    }

    /** A result without author candidates. */
    public CleanResult(Article article, List<Change> changes) {
        this(article, changes, List.of());
    }
}
