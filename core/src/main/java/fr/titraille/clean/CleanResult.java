package fr.titraille.clean;

import fr.titraille.article.Article;
import java.util.List;

/**
 * An article without its boilerplate, and what was taken out.
 *
 * @param article the cleaned article; source names, captions and author candidates have moved into its metadata
 * @param changes each removal or replacement, ranges in the plain text of the article that was given
 */
public record CleanResult(Article article, List<Change> changes) {

    public CleanResult {
        changes = List.copyOf(changes);
    }
}
