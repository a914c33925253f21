package fr.titraille.rules.structure;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Section;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Enough subheadings for the length. */
public final class HeadingCoverage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-coverage",
            RuleGroup.STRUCTURE,
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int limit = (int) context.threshold("max-words");
        int grave = (int) context.threshold("error-words");
        for (Section section : context.sections()) {
            if (section.words() > limit) {
                int end = Math.min(section.range().end(), section.range().start() + 80);
                context.report(FindingDraft.body(
                                "stretch",
                                new TextRange(
                                        section.range().start(),
                                        Math.max(section.range().start(), end)),
                                section.words(),
                                limit)
                        .as(section.words() > grave ? Severity.ERROR : Severity.WARNING)
                        .measured(section.words(), "≤ " + limit));
            }
        }
    }
}
