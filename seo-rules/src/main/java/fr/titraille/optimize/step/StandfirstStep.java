package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * The chapô: the lede itself, which leaves the body for it, at most 300 characters; none where the lede cannot be moved,
 * or tells a scene before the article comes to its subject.
 * One that came with the article loses its last sentences where it is longer.
 */
final class StandfirstStep extends LineStep {

    static final int MAX_CHARACTERS = LedeParagraph.MAX_CHARACTERS;

    StandfirstStep() {
        super("standfirst", ArticleField.STANDFIRST);
    }

    @Override
    boolean fits(String given) {
        return given.length() <= MAX_CHARACTERS;
    }

    @Override
    List<String> shorter(Draft draft, String given) {
        return LedeWordings.heads(draft.analyzed().field(ArticleField.STANDFIRST), MAX_CHARACTERS);
    }

    @Override
    List<String> write(Draft draft) {
        List<String> out = new ArrayList<>();
        LedeSubject subject = LedeSubject.of(draft.analyzed());
        LedeParagraph.of(draft.analyzed())
                .map(LedeParagraph::chapo)
                .filter(chapo -> subject.shared(chapo) > 0)
                .ifPresent(out::add);
        if (!out.isEmpty()) {
            int least = LedeParagraph.MIN_CHARACTERS * 2;
            out.addAll(LedeWordings.whole(draft.analyzed(), least, MAX_CHARACTERS));
        }
        return out;
    }
}
