package fr.titraille.rules.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.figure.Figures;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** The article keeps most figures of its main source. */
public final class NumberDropped implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "number-dropped", Severity.WARNING, Fixability.NONE, RuleDescriptor.Authority.HOUSE, "NAN-21");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        if (context.sources().isEmpty()) {
            return;
        }
        AnalyzedArticle main = context.sources().get(0);
        int given = Figures.french().extract(main.body(), null).size();
        List<String> lost = SourceComparison.of(context).errors().stream()
                .filter(e -> e.side() == FidelityError.Side.SOURCE && hasDigitOrNumber(main, e.range()))
                .map(FidelityError::quote)
                .toList();
        double kept = given == 0 ? 1 : 1 - (double) lost.size() / given;
        if (given >= context.threshold("min-figures") && kept < context.threshold("min-share")) {
            int percent = (int) Math.floor(100 * kept);
            context.report(FindingDraft.body("dropped", new TextRange(0, 0), percent, String.join(" · ", lost))
                    .measured(percent, "≥ " + (int) Math.round(100 * context.threshold("min-share")) + " %"));
        }
    }

    private static boolean hasDigitOrNumber(AnalyzedArticle main, TextRange range) {
        return Figures.french().extract(main.body(), null).stream()
                .anyMatch(f -> f.range().equals(range));
    }
}
