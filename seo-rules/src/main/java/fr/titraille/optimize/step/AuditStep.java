package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;

/** Changes nothing: says what the article still lacks and only the desk can give. */
final class AuditStep implements OptimizerStep {

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public void apply(Draft draft) {
        StepTexts texts = StepTexts.in(draft.locale());
        Article article = draft.article();
        int words = draft.analyzed().body().wordCount();
        int wanted = draft.options().minWords();
        if (words < wanted) {
            draft.lacks(texts.text("lacks.words", words, wanted, wanted - words));
        }
        if (article.metadata().publishedAt() == null) {
            draft.needsFromDesk("date");
        }
        if (article.metadata().authors().isEmpty()) {
            draft.needsFromDesk("author");
        }
        boolean image =
                article.metadata().images().stream().anyMatch(i -> !i.url().isEmpty())
                        || article.blocks().stream().anyMatch(b -> b instanceof Block.Image);
        if (!image) {
            draft.needsFromDesk("image");
        }
    }
}
