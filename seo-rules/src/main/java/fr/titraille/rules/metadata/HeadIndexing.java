package fr.titraille.rules.metadata;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Valid canonical address. */
public final class HeadIndexing implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "head-indexing",
            RuleGroup.METADATA,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-CANON");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        String canonical = context.article().article().metadata().canonicalUrl();
        if (canonical == null || canonical.isBlank()) {
            return;
        }
        if (!canonical.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            context.report(FindingDraft.body("relative", new TextRange(0, 0), canonical)
                    .in(ArticleField.SLUG));
        } else if (canonical.indexOf('#') >= 0) {
            String whole = canonical.substring(0, canonical.indexOf('#'));
            context.report(FindingDraft.body("fragment", new TextRange(0, 0))
                    .in(ArticleField.SLUG)
                    .change(new ArticleChange.SetCanonicalUrl(whole)));
        }
    }
}
