package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Metrics;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Keyphrase density. */
public final class KeyphraseDensity implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-density",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "RANKM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        Metrics metrics = context.metrics();
        if (matcher == null || matcher.contentWords().isEmpty() || metrics.words() < context.threshold("min-words")) {
            return;
        }
        double density = metrics.keyphraseDensity();
        TextRange where = new TextRange(0, 0);
        String expected = (context.threshold("min") + "–" + context.threshold("max")).replace('.', ',');
        if (density < context.threshold("min") || metrics.keyphraseCount() < 2) {
            context.report(FindingDraft.body("low", where, metrics.keyphraseCount(), density, context.threshold("min"))
                    .measured(density, expected));
        } else if (density > context.threshold("max")) {
            context.report(FindingDraft.body("high", where, metrics.keyphraseCount(), density, context.threshold("max"))
                    .as(density > context.threshold("error") ? Severity.ERROR : Severity.WARNING)
                    .measured(density, expected));
        }
    }
}
