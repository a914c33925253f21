package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds where the sections of an article start. */
final class Segmenter {

    private static final int MIN_WORDS = 30;

    /** What the author has titled is not cut again up to this length: a desk wants 200 to 300 words a section. */
    private static final int SECTION_WORDS = 300;

    private static final int SEARCH_STEPS = 24;

    private final LengthPrior prior;
    private final double bonus;

    Segmenter(LengthPrior prior, double bonus) {
        this.prior = prior;
        this.bonus = bonus;
    }

    /**
     * The passages that open a section, in order; those that a heading of the article opens are not among them.
     *
     * @param sections how many to find, or null: as many as the text asks for
     * @param worth how much each place speaks for a section: log-odds, one a passage
     */
    List<Integer> cuts(AnalyzedArticle article, Passages passages, @Nullable Integer sections, double[] worth) {
        return cuts(article, passages, sections, worth, Set.of(), Set.of());
    }

    /**
     * The same for an article of which some sections are settled.
     *
     * @param settled passages that open a section already: the stretches between them are cut as those between the
     *     article's own headings are
     * @param barred passages that open none
     */
    List<Integer> cuts(
            AnalyzedArticle article,
            Passages passages,
            @Nullable Integer sections,
            double[] worth,
            Set<Integer> settled,
            Set<Integer> barred) {
        if (passages.size() < 2 || (sections != null && sections == 0)) {
            return List.of();
        }
        boolean[] allowed = SectionPlaces.of(article.body(), passages).clone();
        barred.forEach(passage -> allowed[passage] = false);
        List<SectionPath> regions = regions(passages, allowed, sections == null ? SECTION_WORDS : 0, settled);
        if (sections == null) {
            return cuts(regions, worth, bonus);
        }
        return counted(regions, worth, sections);
    }

    /** The stretches between the article's own headings and what is settled. */
    private List<SectionPath> regions(Passages passages, boolean[] allowed, int enough, Set<Integer> settled) {
        List<SectionPath> regions = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= passages.size(); i++) {
            if (i == passages.size() || passages.isTitled(i) || settled.contains(i)) {
                boolean whole = from == 0 && i == passages.size();
                if (whole || words(passages, from, i) > enough) {
                    regions.add(new SectionPath(passages, from, i, allowed, prior, MIN_WORDS));
                }
                from = i;
            }
        }
        return regions;
    }

    private static int words(Passages passages, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += passages.get(i).words();
        }
        return words;
    }

    private static List<Integer> cuts(List<SectionPath> regions, double[] worth, double bonus) {
        List<Integer> cuts = new ArrayList<>();
        for (SectionPath region : regions) {
            cuts.addAll(region.best(worth, bonus));
        }
        return cuts;
    }

    /**
     * Exactly {@code sections} cuts where the text has room for them: the bonus of a cut is searched until the count
     * fits; what still is too much leaves in the order of its worth.
     */
    private static List<Integer> counted(List<SectionPath> regions, double[] worth, int sections) {
        double low = -60;
        double high = 60;
        List<Integer> best = cuts(regions, worth, high);
        for (int step = 0; step < SEARCH_STEPS && best.size() != sections; step++) {
            double middle = (low + high) / 2;
            List<Integer> cuts = cuts(regions, worth, middle);
            if (cuts.size() >= sections) {
                best = cuts;
                high = middle;
            } else {
                low = middle;
            }
        }
        TreeSet<Integer> kept = new TreeSet<>(best);
        while (kept.size() > sections) {
            int weakest = kept.first();
            for (int cut : kept) {
                weakest = worth[cut] < worth[weakest] ? cut : weakest;
            }
            kept.remove(weakest);
        }
        return List.copyOf(kept);
    }
}
