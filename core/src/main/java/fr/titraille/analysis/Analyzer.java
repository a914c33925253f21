package fr.titraille.analysis;

import fr.titraille.article.Article;
import fr.titraille.text.TextRange;
import java.util.List;

/**
 * Starts the one analysis pass. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnalyzedArticle analyzed = Analyzer.french().analyze(article);
 * }</pre>
 */
public final class Analyzer {

    private static final Analyzer FRENCH = new Analyzer();

    private Analyzer() {}

    /** The analyser of French. */
    public static Analyzer french() {
        return FRENCH;
    }

    /** Analyses an article; nothing costly happens before a layer is asked for. */
    public AnalyzedArticle analyze(Article article) {
        return new AnalyzedArticle(article);
    }

    /** Analyses a text of one segment. */
    public AnalyzedText analyze(String text) {
        return new AnalyzedText(text, text.isEmpty() ? List.of() : List.of(new TextRange(0, text.length())));
    }
}
