package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.optimize.step.StandardSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The main job: raw French copy in, an article that can be published out. It states nothing that the article, the
 * archive or the catalogues do not state. Immutable and thread-safe; build it once.
 *
 * <pre>{@code
 * Optimization done = Optimizer.french()
 *         .optimize(article, archive, OptimizerOptions.DEFAULT, Locale.FRENCH);
 * }</pre>
 *
 * <p>Its steps can be composed anew:
 *
 * <pre>{@code
 * Optimizer metadataOnly = Optimizer.builder().without("complete").without("subheadings").build();
 * }</pre>
 */
public final class Optimizer {

    private static final Optimizer FRENCH = builder().build();

    private final List<OptimizerStep> steps;

    private Optimizer(List<OptimizerStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The optimizer with all steps in their order. */
    public static Optimizer french() {
        return FRENCH;
    }

    /** Starts an optimizer of one's own from the standard steps. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps' ids in order. */
    public List<String> steps() {
        return steps.stream().map(OptimizerStep::id).toList();
    }

    /**
     * Takes an article all the way.
     *
     * @param archive articles that statements and links may be drawn from; they are cleaned first
     * @param locale the language of messages for the editor: French unless English
     */
    public Optimization optimize(Article article, List<Article> archive, OptimizerOptions options, Locale locale) {
        RunAnalyses analyses = new RunAnalyses();
        return optimize(analyses.of(article), archive, analyses, options, locale);
    }

    private Optimization optimize(
            AnalyzedArticle input,
            List<Article> archive,
            RunAnalyses analyses,
            OptimizerOptions options,
            Locale locale) {
        List<AnalyzedArticle> others = archive.stream().map(analyses::of).toList();
        Archive related = Archive.of(input, others, analyses);
        List<AnalyzedArticle> sources = new ArrayList<>();
        sources.add(input);
        sources.addAll(related.read());
        return new OptimizerRun(steps, input, related.prepared(), sources, analyses, options, locale).run();
    }

    /**
     * Takes an article all the way, with what an archive of its own has to say.
     *
     * @param archive asked once for articles that statements and links may be drawn from
     * @param locale the language of messages for the editor: French unless English
     */
    public Optimization optimize(Article article, ArchiveSource archive, OptimizerOptions options, Locale locale) {
        RunAnalyses analyses = new RunAnalyses();
        AnalyzedArticle input = analyses.of(article);
        List<Article> others = archive.candidates(input, ArchiveSource.CANDIDATES);
        return optimize(input, others, analyses, options, locale);
    }

    /** Puts an optimizer together. */
    public static final class Builder {

        private final List<OptimizerStep> steps = new ArrayList<>(StandardSteps.all());

        private Builder() {}

        /** Leaves a step out. */
        public Builder without(String id) {
            if (!steps.removeIf(step -> step.id().equals(id))) {
                throw new IllegalArgumentException("no step is called " + id);
            }
            return this;
        }

        /** Adds a step behind another. */
        public Builder after(String id, OptimizerStep step) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).id().equals(id)) {
                    steps.add(i + 1, step);
                    return this;
                }
            }
            throw new IllegalArgumentException("no step is called " + id);
        }

        /** The optimizer. */
        public Optimizer build() {
            return new Optimizer(steps);
        }
    }
}
