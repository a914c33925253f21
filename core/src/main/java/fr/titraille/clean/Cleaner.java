package fr.titraille.clean;

import fr.titraille.article.Article;
import java.util.List;

/** Takes boilerplate out of an article. Stateless and thread-safe. */
public final class Cleaner {

    private static final Cleaner STANDARD = new Cleaner();

    private Cleaner() {}

    /** The cleaner with the cues that ship with Titraille. */
    public static Cleaner standard() {
        return STANDARD;
    }

    /** The article without what {@link BoilerplateDetector} is certain of. */
    public CleanResult clean(Article article) {
        return new CleanResult(article, List.of());
    }
}
