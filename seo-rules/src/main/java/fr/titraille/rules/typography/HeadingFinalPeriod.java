package fr.titraille.rules.typography;

import fr.titraille.article.Outline;
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

/** No full stop after headings. */
public final class HeadingFinalPeriod implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-final-period",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.TYPOGRAPHY,
            "COLIGNON",
            "DRILLON",
            "NOSLANGUES",
            "OQLF-2P");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        for (Outline.Entry entry : context.article().outline().entries()) {
            String text = entry.text().stripTrailing();
            int end = text.length();
            if (end > 1 && isStop(text)) {
                int from = end - 1;
                while (from > 0
                        && (Character.isWhitespace(text.charAt(from - 1))
                                || Character.isSpaceChar(text.charAt(from - 1)))) {
                    from--;
                }
                TextEdit edit = TextEdit.delete(
                        entry.range().start() + from, entry.range().start() + end);
                context.report(FindingDraft.body(
                                "stop",
                                new TextRange(
                                        entry.range().start() + end - 1,
                                        entry.range().start() + end),
                                text.substring(end - 1))
                        .fix(List.of(edit)));
            }
        }
    }

    private static boolean isStop(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == ':' || last == ',' || last == ';') {
            return true;
        }
        // an abbreviation or an ellipsis keeps its stop
        return last == '.' && !text.endsWith("..") && !text.matches(".*\\b(?:etc|[A-Z])\\.");
    }
}
