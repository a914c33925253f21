package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;

/** All statements that the sources offer for an article, best first within each topic. */
public final class Background {

    private Background() {}

    /** Whether the article takes any: interviews, columns and tests say what their author says, and no more. */
    public static boolean isWanted(AnalyzedArticle article) {
        return Voice.isNews(article);
    }

    /** Reads article, archive and catalogues; nothing for an article that is no news. */
    public static List<Statement> of(AnalyzedArticle article, List<AnalyzedArticle> archive) {
        if (!isWanted(article)) {
            return new ArrayList<>();
        }
        Subject subject = Subject.of(article);
        List<Statement> out = new ArrayList<>();
        out.addAll(ArchiveStatements.of(article, subject, archive));
        out.addAll(DerivedStatements.of(article));
        out.addAll(ChipStatements.of(subject));
        out.addAll(ChronologyStatements.of(subject));
        out.addAll(CompanyStatements.of(subject));
        return out;
    }
}
