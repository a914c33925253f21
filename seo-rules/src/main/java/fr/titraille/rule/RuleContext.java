package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.List;
import java.util.function.Function;

/** What a rule sees: the analysed article, its thresholds, and where its findings go. */
public interface RuleContext {

    /** The article. */
    AnalyzedArticle article();

    /** The body's sections, computed once for all rules. */
    List<Section> sections();

    /** What was measured over the body, computed once for all rules. */
    Metrics metrics();

    /** The sources that the article was written from; empty when it stands for itself. */
    List<AnalyzedArticle> sources();

    /**
     * What was published before.
     *
     * @throws IllegalStateException if no archive is asked: only a rule that {@linkplain Rule#needsArchive() needs} one
     *     may count on it
     */
    PublishedArticles archive();

    /**
     * A threshold of the rule that is being run, from the profile.
     *
     * @param key the threshold's name within the rule, such as {@code max-words}
     * @throws IllegalArgumentException if the profile has no such threshold for the rule
     */
    double threshold(String key);

    /**
     * A threshold of the rule that is being run, or {@code fallback} where the profile says nothing: for rules of third
     * parties, which the profiles that ship with Titraille do not know.
     */
    double threshold(String key, double fallback);

    /**
     * A value that several rules need and that is computed once a check, such as a scan of the typography.
     *
     * @param type the key: one value a type
     */
    <T> T shared(Class<T> type, Function<AnalyzedArticle, T> make);

    /** Hands over a finding; texts are looked up when the report is written. */
    void report(FindingDraft draft);
}
