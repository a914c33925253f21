package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.writing.FrenchDates;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /**
     * How a statement that names no other source is owed to its article: by its date, else by the one or two firms that
     * its title names (« notre article sur Huawei »), or null. The title itself is not quoted: to the fidelity gate
     * words between quotation marks are speech.
     */
    static @Nullable String whole(AnalyzedArticle article) {
        String dated = of(article.article());
        if (dated != null) {
            return dated;
        }
        Set<String> firms = new LinkedHashSet<>();
        for (Mention mention : Mentions.french().find(article.field(ArticleField.TITLE))) {
            if (mention.type() == Mention.Type.COMPANY && mention.form() != Mention.Form.PERIPHRASE) {
                firms.add(mention.name());
            }
        }
        return firms.isEmpty() || firms.size() > 2 ? null : "notre article sur " + String.join(" et ", firms);
    }
}
