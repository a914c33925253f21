package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Keyphrase;
import fr.titraille.optimize.Draft;
import java.util.List;

/** The address: the title's words, the keyphrase's first. */
final class SlugStep extends LineStep {

    SlugStep() {
        super("slug", ArticleField.SLUG);
    }

    @Override
    List<String> write(Draft draft) {
        Keyphrase keyphrase = draft.article().keyphrase();
        String seo = draft.article().metadata().seoTitle();
        String title = seo == null ? draft.article().title() : seo;
        if (title == null) {
            return List.of();
        }
        String slug = Slugs.of(title, keyphrase == null ? "" : keyphrase.text());
        return slug.isEmpty() ? List.of() : List.of(slug);
    }

    @Override
    boolean isFaithful(Draft draft, String wording) {
        return true;
    }
}
