package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Keyphrase spread out. */
public final class KeyphraseDistribution implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-distribution",
            RuleGroup.KEYPHRASE,
            Severity.ADVICE,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        int length = context.article().text().length();
        if (matcher == null
                || context.metrics().keyphraseCount() < 2
                || context.metrics().words() < context.threshold("min-words")) {
            return;
        }
        int from = 0;
        int gapStart = 0;
        int gapEnd = 0;
        List<TextRange> found = new ArrayList<>(
                Keyphrases.occurrences(context, context.article().body()));
        found.add(new TextRange(length, length));
        for (TextRange range : found) {
            if (range.start() - from > gapEnd - gapStart) {
                gapStart = from;
                gapEnd = range.start();
            }
            from = range.end();
        }
        double share = (double) (gapEnd - gapStart) / length;
        if (share > context.threshold("good")) {
            context.report(FindingDraft.body("gap", new TextRange(gapStart, gapEnd), (int) Math.round(100 * share))
                    .measured(
                            (int) Math.round(100 * share),
                            "≤ " + Math.round(100 * context.threshold(share > context.threshold("ok") ? "ok" : "good"))
                                    + " %"));
        }
    }
}
