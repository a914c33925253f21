package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.rules.text.PixelWidth;
import java.util.ArrayList;
import java.util.List;

/** The description of the result page: the news of the lede in 110 to 156 characters, at most 940 pixels; shorter before cut badly. */
final class MetaDescriptionStep extends LineStep {

    static final int MIN_CHARACTERS = 110;
    static final int MAX_CHARACTERS = 156;
    static final int MAX_PIXELS = 940;

    /** A complete sentence that is shorter is better than none. */
    private static final int SHORTEST = 70;

    MetaDescriptionStep() {
        super("meta-description", ArticleField.META_DESCRIPTION);
    }

    @Override
    boolean fits(String given) {
        return given.length() <= MAX_CHARACTERS && PixelWidth.description(given) <= MAX_PIXELS;
    }

    @Override
    List<String> shorter(Draft draft, String given) {
        return LedeWordings.heads(draft.analyzed().field(ArticleField.META_DESCRIPTION), MAX_CHARACTERS).stream()
                .filter(line -> fits(line) && line.length() >= SHORTEST)
                .toList();
    }

    @Override
    List<String> write(Draft draft) {
        List<String> out = new ArrayList<>(LedeWordings.of(draft.analyzed(), SHORTEST, MIN_CHARACTERS, MAX_CHARACTERS));
        out.removeIf(line -> !fits(line));
        return out;
    }
}
