package fr.titraille.rules.structure;

import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** Subheadings all different. */
public final class HeadingUnique implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-unique",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-9.1.2",
            "G-TITLE");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Set<String> seen = new HashSet<>();
        String title = context.article().article().title();
        if (title != null) {
            seen.add(key(title));
        }
        for (Outline.Entry entry : context.article().outline().entries()) {
            if (!entry.text().isBlank() && !seen.add(key(entry.text()))) {
                context.report(FindingDraft.body("repeated", entry.range(), entry.text()));
            }
        }
    }

    private static String key(String heading) {
        return Folding.unaccented(heading).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
