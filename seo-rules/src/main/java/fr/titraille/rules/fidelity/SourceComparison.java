package fr.titraille.rules.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one comparison of an article with its sources that all rules of the group read.
 *
 * @param errors everything that was bent or lost
 * @param figures the article's figures
 * @param unsupported sentences of the body that draw on no source
 */
record SourceComparison(List<FidelityError> errors, List<Figure> figures, List<TextRange> unsupported) {

    static SourceComparison of(RuleContext context) {
        List<AnalyzedArticle> sources = context.sources();
        return context.shared(SourceComparison.class, article -> compare(sources, article));
    }

    private static SourceComparison compare(List<AnalyzedArticle> sources, AnalyzedArticle article) {
        if (sources.isEmpty()) {
            return new SourceComparison(List.of(), List.of(), List.of());
        }
        return new SourceComparison(
                Fidelity.french()
                        .compare(sources, article, Fidelity.Scope.FULL, Locale.FRENCH)
                        .certain(),
                Figures.french().extract(article.body(), null),
                Fidelity.french().unsupported(sources, article));
    }

    /** The errors of some kinds in the article itself. */
    List<FidelityError> errors(Set<FidelityError.Kind> kinds) {
        return errors.stream()
                .filter(e -> e.side() == FidelityError.Side.REWRITE && kinds.contains(e.kind()))
                .toList();
    }

    /** Whether the error's words are a figure. */
    boolean isFigure(FidelityError error) {
        return figures.stream().anyMatch(f -> f.range().equals(error.range()));
    }

    /** A finding with the two quotations as its arguments. */
    static FindingDraft finding(FidelityError error) {
        String message = error.sourceQuote().isEmpty() ? "unknown" : "changed";
        return FindingDraft.body(message, error.range(), error.quote(), error.sourceQuote())
                .in(error.field());
    }
}
