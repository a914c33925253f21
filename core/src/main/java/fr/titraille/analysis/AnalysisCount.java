package fr.titraille.analysis;

import java.util.concurrent.atomic.LongAdder;

/**
 * How often an article's body was analysed since the process started; budgets are tested against it. Thread-safe.
 *
 * <pre>{@code
 * long before = AnalysisCount.articles();
 * Optimizer.french().optimize(article, List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH);
 * long own = AnalysisCount.articles() - before; // when nothing else runs
 * }</pre>
 */
public final class AnalysisCount {

    private static final LongAdder ARTICLES = new LongAdder();

    private AnalysisCount() {}

    static void article() {
        ARTICLES.increment();
    }

    /** The bodies analysed so far; each state of an article whose body differs from the last one's counts by itself. */
    public static long articles() {
        return ARTICLES.sum();
    }
}
