package fr.titraille.optimize.prose;

import fr.titraille.article.Article;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How an article of the archive is cited in a sentence. */
public final class Citations {

    private Citations() {}

    /** « notre article du 3 mai 2024 », or null where its date is not known. */
    public static @Nullable String of(Article article) {
        OffsetDateTime published = article.metadata().publishedAt();
        return published == null
                ? null
                : "notre article du "
                        + FrenchDates.plain(published.toLocalDate().toString());
    }
}
