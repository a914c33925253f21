package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.Condenser;
import java.util.List;

/** The H1 where the copy has none. */
final class TitleStep extends LineStep {

    static final int MAX_CHARACTERS = 95;

    TitleStep() {
        super("title", ArticleField.TITLE);
    }

    @Override
    List<String> write(Draft draft) {
        return Condenser.headlines(draft.analyzed(), MAX_CHARACTERS);
    }
}
