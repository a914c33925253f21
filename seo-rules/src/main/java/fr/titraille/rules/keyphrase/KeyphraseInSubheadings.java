package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** Keyphrase in some subheadings. */
public final class KeyphraseInSubheadings implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-in-subheadings",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
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
        List<Outline.Entry> headings = context.article().outline().entries().stream()
                .filter(e -> e.level() == 2 || e.level() == 3)
                .toList();
        if (matcher == null || matcher.contentWords().isEmpty() || headings.size() < 2) {
            return;
        }
        AnalyzedText body = context.article().body();
        List<TextRange> found = Keyphrases.occurrences(context, body);
        int with = 0;
        int next = 0;
        for (Outline.Entry heading : headings) {
            while (next < found.size()
                    && found.get(next).end() <= heading.range().start()) {
                next++;
            }
            with += next < found.size() && heading.range().overlaps(found.get(next)) ? 1 : 0;
        }
        double share = (double) with / headings.size();
        String expected = Math.round(100 * context.threshold("min-share")) + "–"
                + Math.round(100 * context.threshold("max-share")) + " %";
        if (share < context.threshold("min-share")) {
            context.report(FindingDraft.body("few", headings.get(0).range(), with, headings.size())
                    .measured(with, expected));
        } else if (share > context.threshold("max-share")) {
            context.report(FindingDraft.body("many", headings.get(0).range(), with, headings.size())
                    .measured(with, expected));
        }
    }
}
