package fr.titraille.rules.fidelity;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;

/** What an article says beyond its sources is little, and seen: a sentence without a source is shown. */
public final class ContextFlagged implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FidelityRules.rule(
            "context-flagged",
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-GENAI",
            "G-SPAM",
            "G-HELP");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        SourceComparison comparison = SourceComparison.of(context);
        List<TextRange> added = comparison.unsupported();
        int words = 0;
        for (TextRange sentence : added) {
            words += context.article().body().wordCount(sentence);
            context.report(FindingDraft.body(
                    "sentence", sentence, sentence.of(context.article().text())));
        }
        for (FidelityError error : comparison.errors(Set.of(FidelityError.Kind.INVENTED))) {
            boolean told = added.stream().anyMatch(s -> s.overlaps(error.range())) || comparison.isFigure(error);
            if (!told) {
                context.report(
                        FindingDraft.body("claim", error.range(), error.quote()).in(error.field()));
            }
        }
        int total = context.article().body().wordCount();
        double share = total == 0 ? 0 : (double) words / total;
        if (share > context.threshold("max-share")) {
            int percent = (int) Math.round(100 * share);
            context.report(FindingDraft.body("thin", new TextRange(0, 0), percent)
                    .as(Severity.WARNING)
                    .measured(percent, "≤ " + (int) Math.round(100 * context.threshold("max-share")) + " %"));
        }
    }
}
