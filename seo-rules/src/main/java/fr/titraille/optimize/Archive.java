package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.optimize.prose.Subject;
import fr.titraille.optimize.step.StandardSteps;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Articles as sources.
 *
 * @param prepared all of them in their order, cleaned to be read from; unrelated ones without their text
 * @param read those that statements may come from, as they were given
 */
record Archive(List<AnalyzedArticle> prepared, List<AnalyzedArticle> read) {

    /** Articles that are read from, at the most. */
    private static final int MOST = 8;

    Archive {
        prepared = List.copyOf(prepared);
        read = List.copyOf(read);
    }

    /**
     * Without boilerplate, structured and repaired, so that no advertisement and no damage becomes a statement. An
     * article that shares nothing with the input keeps its place and its address and tells nothing.
     */
    static Archive of(AnalyzedArticle input, List<AnalyzedArticle> archive, RunAnalyses analyses) {
        Set<Integer> related = related(input, archive);
        List<AnalyzedArticle> prepared = new ArrayList<>();
        List<AnalyzedArticle> read = new ArrayList<>();
        for (int i = 0; i < archive.size(); i++) {
            AnalyzedArticle raw = archive.get(i);
            if (related.contains(i)) {
                read.add(raw);
                prepared.add(prepared(raw, analyses));
            } else {
                prepared.add(analyses.of(raw.article().withBlocks(List.of())));
            }
        }
        return new Archive(prepared, read);
    }

    private static AnalyzedArticle prepared(AnalyzedArticle raw, RunAnalyses analyses) {
        Draft draft = new Draft(raw, List.of(), List.of(), analyses, OptimizerOptions.DEFAULT, Locale.FRENCH);
        StandardSteps.preparation().forEach(step -> step.apply(draft));
        return draft.analyzed();
    }

    /** The articles that share most with the input, the newer first among equals. */
    private static Set<Integer> related(AnalyzedArticle input, List<AnalyzedArticle> archive) {
        Subject subject = Subject.of(input);
        Map<Integer, Double> relation = new TreeMap<>();
        for (int i = 0; i < archive.size(); i++) {
            double shared = subject.shared(archive.get(i));
            if (shared > 0) {
                relation.put(i, shared);
            }
        }
        Comparator<Integer> order = Comparator.comparing((Integer i) -> -relation.getOrDefault(i, 0.0))
                .thenComparing(i -> -published(archive.get(i).article()))
                .thenComparing(Comparator.naturalOrder());
        return new HashSet<>(
                relation.keySet().stream().sorted(order).limit(MOST).toList());
    }

    private static long published(Article article) {
        OffsetDateTime published = article.metadata().publishedAt();
        return published == null ? 0 : published.toEpochSecond();
    }
}
