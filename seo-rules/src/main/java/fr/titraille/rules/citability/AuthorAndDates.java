package fr.titraille.rules.citability;

import fr.titraille.article.Metadata;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rules.text.Furniture;
import fr.titraille.text.TextRange;

/** Author, publication and last change are known. */
final class AuthorAndDates implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("author-and-dates");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Metadata metadata = context.article().article().metadata();
        TextRange whole = new TextRange(0, 0);
        Furniture furniture = Furniture.of(context);
        if (metadata.authors().isEmpty() && !furniture.isSigned()) {
            context.report(FindingDraft.body("author", whole));
        }
        if (metadata.publishedAt() == null) {
            if (!furniture.isDated()) {
                context.report(FindingDraft.body("published", whole));
            }
        } else if (metadata.modifiedAt() == null) {
            context.report(FindingDraft.body("modified", whole));
        }
    }
}
