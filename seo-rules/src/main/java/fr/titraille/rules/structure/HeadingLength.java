package fr.titraille.rules.structure;

import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;

/** Short subheadings. */
public final class HeadingLength implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-length",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "COUGET",
            "04SYS");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int words = (int) context.threshold("max-words");
        int characters = (int) context.threshold("max-characters");
        for (Outline.Entry entry : context.article().outline().entries()) {
            int own = context.article().body().wordCount(entry.range());
            if (own > words || entry.text().length() > characters) {
                context.report(FindingDraft.body(
                                "long", entry.range(), own, entry.text().length(), words, characters)
                        .measured(own, "≤ " + words));
            } else if (own > 0 && own < context.threshold("min-words")) {
                context.report(FindingDraft.body(
                                "short", entry.range(), entry.text(), own, (int) context.threshold("min-words"))
                        .as(Severity.ADVICE)
                        .measured(own, "≥ " + (int) context.threshold("min-words")));
            }
        }
    }
}
