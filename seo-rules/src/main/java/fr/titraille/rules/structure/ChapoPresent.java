package fr.titraille.rules.structure;

import fr.titraille.analysis.ArticleField;
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

/** A standfirst at the head. */
public final class ChapoPresent implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "chapo-present",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "CONTENU.BE",
            "AFP-20");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int limit = (int) context.threshold("max-characters");
        String standfirst = context.article().article().standfirst();
        if (standfirst == null || standfirst.isBlank()) {
            String lead = Excerpt.lead(context, limit);
            FindingDraft missing =
                    FindingDraft.body("missing", new TextRange(0, 0), limit).in(ArticleField.STANDFIRST);
            context.report(lead.isEmpty() ? missing : missing.suggest(List.of(TextEdit.insert(0, lead))));
        } else if (standfirst.length() > limit) {
            context.report(FindingDraft.body("long", new TextRange(0, standfirst.length()), standfirst.length(), limit)
                    .in(ArticleField.STANDFIRST)
                    .measured(standfirst.length(), "≤ " + limit));
        }
    }
}
