package fr.titraille.spark;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.ArticleDigest;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.dto.ArticleConstraints;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.rule.RuleEngine;
import java.util.List;
import java.util.Locale;

/**
 * The engines of an executor. They are the JVM's own singletons, built by the first task and shared by all others. What
 * cannot be built, such as for want of a dictionary on the class path, fails the job: it is no fault of an article's.
 */
final class Engines {

    private static final int WORDS = trial();

    private Engines() {}

    /** Builds them, unless a task of this JVM has done so. */
    static void build() {
        if (WORDS == 0) {
            throw new IllegalStateException("the engines read no word");
        }
    }

    private static int trial() {
        Article article = Article.of(List.of(new Block.Paragraph("Le port agrandit son quai.")));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ArticleConstraints.violations(ArticleMapping.write(article, "text"), locale);
        }
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        return ArticleDigest.of(analyzed, RuleEngine.french().check(analyzed)).words();
    }
}
