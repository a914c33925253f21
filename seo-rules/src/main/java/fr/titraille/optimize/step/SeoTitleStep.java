package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.Condenser;
import fr.titraille.rules.text.PixelWidth;
import java.util.ArrayList;
import java.util.List;

/** The title of the result page, at most 600 pixels wide. */
final class SeoTitleStep extends LineStep {

    static final int MAX_PIXELS = 600;

    SeoTitleStep() {
        super("seo-title", ArticleField.SEO_TITLE);
    }

    @Override
    List<String> write(Draft draft) {
        List<String> out = new ArrayList<>();
        String title = draft.article().title();
        if (title != null) {
            out.add(title);
        }
        out.addAll(Condenser.headlines(draft.analyzed(), 70));
        out.removeIf(line -> PixelWidth.title(line) > MAX_PIXELS);
        return out;
    }
}
