package fr.titraille.rules.cleanliness;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import java.util.List;

/** Slips of machine translation. */
public final class MtGlossary implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "mt-glossary",
            RuleGroup.CLEANLINESS,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.HOUSE,
            "SCMP",
            "INVESTING",
            "maison");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        for (MistranslationTable.Hit hit :
                MistranslationTable.FRENCH.find(context.article().body())) {
            FindingDraft draft = FindingDraft.body(
                    "slip", hit.range(), hit.range().of(context.article().text()), hit.replacement(), hit.reason());
            draft = hit.style() ? draft.as(Severity.ADVICE) : draft;
            TextEdit edit = new TextEdit(hit.range(), hit.replacement());
            context.report(hit.certain() ? draft.fix(List.of(edit)) : draft.suggest(List.of(edit)));
        }
    }
}
