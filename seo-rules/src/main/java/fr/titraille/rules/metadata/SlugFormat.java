package fr.titraille.rules.metadata;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.Folding;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** Readable address. */
public final class SlugFormat implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "slug-format",
            RuleGroup.METADATA,
            Severity.ADVICE,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "RANKM",
            "SEOP",
            "G-URL");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        String slug = context.article().field(ArticleField.SLUG).text();
        if (slug.isBlank()) {
            return;
        }
        TextRange whole = new TextRange(0, slug.length());
        int limit = (int) context.threshold("max-characters");
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String plain =
                    Folding.unaccented(slug).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            FindingDraft draft = FindingDraft.body("form", whole, slug).in(ArticleField.SLUG);
            context.report(plain.isEmpty() ? draft : draft.suggest(List.of(new TextEdit(whole, plain))));
        } else if (slug.length() > limit) {
            context.report(FindingDraft.body("long", whole, slug.length(), limit)
                    .in(ArticleField.SLUG)
                    .measured(slug.length(), "≤ " + limit));
        }
    }
}
