package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** Damaged punctuation. */
public final class PunctuationDamage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "punctuation-damage",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "OQLF-ESP",
            "OPQ-14");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Typography.report(context, "found", Typography::damage);
        AnalyzedText body = context.article().body();
        for (TextRange stop : StrayMarks.stops(body)) {
            if (!isCode(context.article(), stop)) {
                TextRange shown = new TextRange(
                        Math.max(0, stop.start() - 12), Math.min(body.text().length(), stop.end() + 8));
                context.report(FindingDraft.body("stop", stop, Excerpt.shown(shown.of(body.text())))
                        .suggest(List.of(new TextEdit(stop, ""))));
            }
        }
        List<TextEdit> repairs = Typography.edits(context, Typography::damage);
        for (TextRange bracket : StrayMarks.brackets(body)) {
            // « [voir la page]( pour » is one damage
            boolean told = repairs.stream()
                    .anyMatch(e -> e.range().start() <= bracket.end() + 1
                            && bracket.start() <= e.range().end() + 1);
            if (!told && !isCode(context.article(), bracket)) {
                context.report(FindingDraft.body("bracket", bracket));
            }
        }
    }

    private static boolean isCode(AnalyzedArticle article, TextRange range) {
        int block = article.layout().blockAt(range.start());
        return block >= 0 && article.article().blocks().get(block) instanceof Block.Code;
    }
}
