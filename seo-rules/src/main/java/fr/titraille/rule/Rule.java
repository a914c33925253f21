package fr.titraille.rule;

/**
 * One check over one analysed article: a descriptor and a {@link #check}. Immutable and thread-safe; thresholds come
 * from the profile, texts from the bundle, words from the analysis.
 */
public interface Rule {

    /** What the rule is. */
    RuleDescriptor descriptor();

    /** Looks at the article and reports what it finds to {@code context}. */
    void check(RuleContext context);
}
