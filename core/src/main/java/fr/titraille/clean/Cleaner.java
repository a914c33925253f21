package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.PlainText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Takes boilerplate out of an article. What {@link BoilerplateDetector} is not certain of stays. Information moves: the
 * names of sources, captions, credits and the dateline go into the metadata, the names of bylines are proposed as
 * author candidates. Stateless and thread-safe.
 *
 * <pre>{@code
 * CleanResult result = Cleaner.standard().clean(article);
 * result.changes().forEach(change -> System.out.println(change.before() + ": " + change.reason()));
 * }</pre>
 */
public final class Cleaner {

    private static final Cleaner STANDARD = new Cleaner();

    private Cleaner() {}

    /** The cleaner with the cues that ship with Titraille. */
    public static Cleaner standard() {
        return STANDARD;
    }

    /** The article without what {@link BoilerplateDetector} is certain of; reasons in French. */
    public CleanResult clean(Article article) {
        return clean(article, Locale.FRENCH);
    }

    /** As {@link #clean(Article)}, with reasons in English for English, in French for any other language. */
    public CleanResult clean(Article article, Locale locale) {
        return clean(Analyzer.french().analyze(article), locale);
    }

    /** As {@link #clean(Article, Locale)}, for an article that is analysed already. */
    public CleanResult clean(AnalyzedArticle analyzed, Locale locale) {
        return clean(analyzed, locale, change -> true);
    }

    /**
     * As {@link #clean(AnalyzedArticle, Locale)}, leaving alone what the caller refuses.
     *
     * @param wanted whether a change may be made
     */
    public CleanResult clean(AnalyzedArticle analyzed, Locale locale, Predicate<Change> wanted) {
        List<Found> certain = BoilerplateDetector.find(analyzed).stream()
                .filter(f -> f.boilerplate().certain())
                .filter(f -> wanted.test(change(f.boilerplate(), analyzed.text(), locale)))
                .toList();
        if (certain.isEmpty()) {
            return new CleanResult(analyzed.article(), List.of());
        }
        PlainText layout = analyzed.layout();
        Set<Integer> gone = new HashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Set<String> candidates = new LinkedHashSet<>();
        SalvageMoves moves = new SalvageMoves(analyzed.article());
        for (Found found : certain) {
            TextRange range = found.range();
            int block = layout.blockAt(range.start());
            boolean whole = block >= 0 && layout.ranges().get(block).equals(range);
            if (whole && found.boilerplate().replacement().isEmpty()) {
                gone.add(block);
            } else {
                edits.add(new TextEdit(range, found.boilerplate().replacement()));
            }
            changes.add(change(found.boilerplate(), layout.text(), locale));
            candidates.addAll(found.salvage().people());
            moves.add(found.salvage(), block);
        }
        headings(analyzed, gone, certain, locale).forEach((block, change) -> {
            if (wanted.test(change)) {
                gone.add(block);
                changes.add(change);
            }
        });
        Article edited = moves.apply(analyzed.article().edit(edits));
        return new CleanResult(without(edited, gone), changes, List.copyOf(candidates));
    }

    /** Headings whose whole passage went: « Newsletter » above what asks to subscribe. */
    private static Map<Integer, Change> headings(
            AnalyzedArticle analyzed, Set<Integer> gone, List<Found> certain, Locale locale) {
        Map<Integer, Change> out = new TreeMap<>();
        Map<TextRange, Boilerplate> removed = new HashMap<>();
        certain.forEach(found -> removed.putIfAbsent(found.range(), found.boilerplate()));
        List<Block> blocks = analyzed.article().blocks();
        List<TextRange> ranges = analyzed.layout().ranges();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading) || gone.contains(i) || !gone.contains(i + 1)) {
                continue;
            }
            int next = i + 1;
            while (next < blocks.size() && gone.contains(next)) {
                next++;
            }
            boolean emptied = next == blocks.size()
                    || blocks.get(next) instanceof Block.Heading other && other.level() <= heading.level();
            Boilerplate same = removed.get(ranges.get(i + 1));
            if (emptied && same != null) {
                String words = blocks.get(i).text();
                out.put(
                        i,
                        new Change(
                                same.rule(),
                                Change.Kind.REMOVED,
                                words,
                                "",
                                ranges.get(i),
                                "body",
                                Reasons.of(same, locale),
                                null));
            }
        }
        return out;
    }

    private static Article without(Article article, Set<Integer> gone) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            if (!gone.contains(i)) {
                kept.add(article.blocks().get(i));
            }
        }
        return article.withBlocks(kept);
    }

    private static Change change(Boilerplate boilerplate, String text, Locale locale) {
        String after = boilerplate.replacement();
        return new Change(
                boilerplate.rule(),
                after.isEmpty() ? Change.Kind.REMOVED : Change.Kind.REPLACED,
                boilerplate.range().of(text),
                after,
                boilerplate.range(),
                "body",
                Reasons.of(boilerplate, locale),
                null);
    }
}
