package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.clean.Cleaner;
import java.util.ArrayList;
import java.util.List;

/** Archive articles as sources: without their boilerplate, each given once. */
final class Archive {

    private Archive() {}

    static List<AnalyzedArticle> clean(List<Article> archive) {
        List<AnalyzedArticle> out = new ArrayList<>();
        for (Article article : archive) {
            Article clean = Cleaner.standard().clean(article).article();
            out.add(Analyzer.french().analyze(clean));
        }
        return List.copyOf(out);
    }
}
