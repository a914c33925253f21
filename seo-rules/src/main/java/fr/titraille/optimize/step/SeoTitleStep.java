package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.optimize.Draft;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.PixelWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The title of the result page, at most 600 pixels wide; it says the same as the title, or Google replaces it. One that
 * came with the article is only shortened, the site's name first.
 */
final class SeoTitleStep extends LineStep {

    static final int MAX_PIXELS = 600;

    /** Share of the title's content words that another wording of the same news has. */
    private static final double SAME_NEWS = 0.5;

    SeoTitleStep() {
        super("seo-title", ArticleField.SEO_TITLE);
    }

    @Override
    boolean fits(String given) {
        return PixelWidth.title(given) <= MAX_PIXELS;
    }

    @Override
    List<String> shorter(Draft draft, String given) {
        return ShortTitles.of(given, draft.analyzed()).stream()
                .filter(this::fits)
                .toList();
    }

    @Override
    List<String> write(Draft draft) {
        String title = draft.article().title();
        if (title == null) {
            return List.of();
        }
        List<String> out = new ArrayList<>(ShortTitles.of(title, draft.analyzed()));
        Set<String> said = ContentLemmas.in(title);
        List<String> news = new ArrayList<>(TitleStep.news(draft.analyzed()));
        String actor = said.stream().findFirst().orElse("");
        news.sort(Comparator.comparing((String line) ->
                        !ContentLemmas.in(line).stream().findFirst().orElse("").equals(actor))
                .thenComparingLong(line ->
                        -ContentLemmas.in(line).stream().filter(said::contains).count()));
        for (String other : news) {
            Set<String> own = ContentLemmas.in(other);
            long shared = own.stream().filter(said::contains).count();
            if (shared >= SAME_NEWS * own.size()) {
                out.add(other);
            }
        }
        out.removeIf(line -> !fits(line));
        return out;
    }
}
