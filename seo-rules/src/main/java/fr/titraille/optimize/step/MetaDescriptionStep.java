package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClause;
import fr.titraille.optimize.prose.KeyClauses;
import fr.titraille.rules.text.PixelWidth;
import java.util.ArrayList;
import java.util.List;

/** The description of the result page: 121 to 156 characters, at most 940 pixels. */
final class MetaDescriptionStep extends LineStep {

    static final int MIN_CHARACTERS = 121;
    static final int MAX_CHARACTERS = 156;
    static final int MAX_PIXELS = 940;

    MetaDescriptionStep() {
        super("meta-description", ArticleField.META_DESCRIPTION);
    }

    @Override
    List<String> write(Draft draft) {
        List<KeyClause> clauses = new ArrayList<>(KeyClauses.of(draft.analyzed()));
        clauses.addAll(KeyClauses.whole(draft.analyzed()));
        return new Summaries(draft.article(), MIN_CHARACTERS, MAX_CHARACTERS)
                .of(clauses).stream()
                        .filter(line -> PixelWidth.description(line) <= MAX_PIXELS)
                        .toList();
    }
}
