package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;

/** Slips that copy-editors mend every day: « d’avantage », « ils ont déclarés », « quand à lui ». */
public final class CommonSlips implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "common-slips",
            RuleGroup.READABILITY,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "ACAD");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        for (Sentence sentence : body.sentences()) {
            for (SlipTable.Hit hit : SlipTable.FRENCH.in(body, sentence)) {
                report(context, "phrase", hit.range(), hit.right());
            }
            for (ParticipleSlips.Hit hit : ParticipleSlips.in(body, sentence)) {
                report(context, "participle", hit.range(), hit.right());
            }
        }
    }

    private static void report(RuleContext context, String message, TextRange range, String right) {
        String written = range.of(context.article().text());
        String cased = Character.isUpperCase(written.charAt(0))
                ? right.substring(0, 1).toUpperCase(Locale.FRENCH) + right.substring(1)
                : right;
        context.report(FindingDraft.body(message, range, written, cased).suggest(List.of(new TextEdit(range, cased))));
    }
}
