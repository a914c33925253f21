package fr.titraille.rules.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;

/** The article is not its source lightly edited. */
public final class CopyOverlap implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "copy-overlap",
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-SPAM",
            "G-HELP");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        if (context.sources().isEmpty()) {
            return;
        }
        CopiedRuns runs = CopiedRuns.of(
                context.article().body(),
                context.sources().stream().map(AnalyzedArticle::body).toList());
        double share = runs.words() == 0 ? 0 : (double) runs.copied() / runs.words();
        boolean longRun = runs.longestWords() > context.threshold("max-run");
        if (longRun || share > context.threshold("max-share")) {
            int percent = (int) Math.round(100 * share);
            int limit = (int) Math.round(100 * context.threshold("max-share"));
            context.report(FindingDraft.body("copied", runs.longest(), percent, runs.longestWords())
                    .measured(percent, "≤ " + limit + " %"));
        }
    }
}
