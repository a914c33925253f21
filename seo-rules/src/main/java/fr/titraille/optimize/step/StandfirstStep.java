package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClauses;
import java.util.ArrayList;
import java.util.List;

/** The chapô: what the article says in one or two sentences, at most 300 characters. */
final class StandfirstStep extends LineStep {

    static final int MIN_CHARACTERS = 90;
    static final int MAX_CHARACTERS = 300;

    StandfirstStep() {
        super("standfirst", ArticleField.STANDFIRST);
    }

    @Override
    List<String> write(Draft draft) {
        List<String> out = new ArrayList<>();
        LedeMove.lede(draft.article())
                .filter(lede -> lede.length() >= MIN_CHARACTERS && lede.length() <= MAX_CHARACTERS)
                .ifPresent(out::add);
        out.addAll(new Summaries(draft.article(), MIN_CHARACTERS, MAX_CHARACTERS).of(KeyClauses.of(draft.analyzed())));
        return out;
    }
}
