package fr.titraille.optimize.step;

import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClauses;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.PixelWidth;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The title of the result page, at most 600 pixels wide; it says the same as the title, or Google replaces it. */
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
            out.add(KeyphrasePlacing.inFront(draft.article(), title));
            out.add(title);
        }
        out.addAll(LedeTitles.of(draft.analyzed()));
        List<String> others = new ArrayList<>(
                Headlines.of(draft.article(), KeyClauses.of(draft.analyzed()), PixelWidth::title, MAX_PIXELS));
        if (title != null) {
            Set<String> said = lemmas(title);
            others.sort(Comparator.comparingDouble((String line) -> -shared(lemmas(line), said)));
        }
        out.addAll(others);
        out.addAll(Headlines.fromHeadings(draft.article(), PixelWidth::title, MAX_PIXELS));
        out.removeIf(line -> PixelWidth.title(line) > MAX_PIXELS);
        return out;
    }

    private static double shared(Set<String> own, Set<String> said) {
        long both = own.stream().filter(said::contains).count();
        return own.isEmpty() ? 0 : Math.round(4.0 * both / own.size());
    }

    private static Set<String> lemmas(String line) {
        return ContentLemmas.in(Analyzer.french().analyze(line), new TextRange(0, line.length()));
    }
}
