package fr.titraille.rule;

/**
 * One check over one analysed article: a descriptor and a {@link #check}. Immutable and thread-safe; thresholds come
 * from the profile, texts from the bundle, words from the analysis.
 */
public interface Rule {

    /** What the rule is. */
    RuleDescriptor descriptor();

    /**
     * Whether the rule compares with what was published before. Where no archive is asked, such a rule neither runs nor
     * counts for the score.
     */
    default boolean needsArchive() {
        return false;
    }

    /** Looks at the article and reports what it finds to {@code context}. */
    void check(RuleContext context);
}
