package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import java.util.List;

/** Where an optimizer gets articles that statements and links may be drawn from. Thread-safe. */
public interface ArchiveSource {

    /** How many articles an optimizer asks for: three times what it reads from, since it chooses among them itself. */
    int CANDIDATES = 24;

    /**
     * Articles that go with another one, the best first; never the article itself and, where it has a date, none of a
     * later one.
     *
     * @param limit how many at the most
     */
    List<Article> candidates(AnalyzedArticle article, int limit);
}
