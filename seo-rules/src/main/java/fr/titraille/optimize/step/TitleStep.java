package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClauses;
import java.util.ArrayList;
import java.util.List;

/** The H1 where the copy has none. */
final class TitleStep extends LineStep {

    static final int MAX_CHARACTERS = 110;

    TitleStep() {
        super("title", ArticleField.TITLE);
    }

    @Override
    List<String> write(Draft draft) {
        List<String> out = new ArrayList<>(LedeTitles.of(draft.analyzed()));
        out.addAll(Headlines.of(draft.article(), KeyClauses.of(draft.analyzed()), String::length, MAX_CHARACTERS));
        out.addAll(Headlines.fromHeadings(draft.article(), String::length, MAX_CHARACTERS));
        return out;
    }
}
