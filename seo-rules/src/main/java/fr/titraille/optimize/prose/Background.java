package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;

/** All statements that the sources offer for an article, best first within each topic. */
public final class Background {

    private Background() {}

    /** Reads article, archive and catalogues. */
    public static List<Statement> of(AnalyzedArticle article, List<AnalyzedArticle> archive) {
        Subject subject = Subject.of(article);
        List<Statement> out = new ArrayList<>();
        out.addAll(ArchiveStatements.of(article, subject, archive));
        out.addAll(DerivedStatements.of(article));
        if (Voice.isNews(article)) {
            out.addAll(ChipStatements.of(subject));
            out.addAll(ChronologyStatements.of(subject));
        }
        out.addAll(CompanyStatements.of(subject));
        return out;
    }
}
