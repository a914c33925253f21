package fr.titraille.rules.metadata;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.PixelWidth;
import fr.titraille.text.TextRange;
import java.util.List;

/** Result title of the right width. */
public final class TitleWidth implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "title-width",
            RuleGroup.METADATA,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "SEOP",
            "CODOSEO");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText seo = context.article().field(ArticleField.SEO_TITLE);
        ArticleField field = seo.text().isBlank() ? ArticleField.TITLE : ArticleField.SEO_TITLE;
        String title = context.article().field(field).text();
        int limit = (int) context.threshold("max-pixels");
        if (title.isBlank()) {
            context.report(FindingDraft.body("missing", new TextRange(0, 0)).in(ArticleField.SEO_TITLE));
            return;
        }
        int width = PixelWidth.title(title);
        TextRange whole = new TextRange(0, title.length());
        if (width > limit) {
            FindingDraft wide = FindingDraft.body("wide", whole, width, limit)
                    .in(field)
                    .as(field == ArticleField.TITLE ? Severity.WARNING : Severity.ERROR)
                    .measured(width, "≤ " + limit);
            context.report(ShorterTitle.of(title, limit)
                    .map(shorter -> wide.propose(List.of(new ArticleChange.SetSeoTitle(shorter))))
                    .orElse(wide));
        } else if (width < context.threshold("wide-pixels")) {
            context.report(FindingDraft.body("narrow", whole, width, limit)
                    .in(field)
                    .as(width < context.threshold("min-pixels") ? Severity.WARNING : Severity.ADVICE)
                    .measured(width, "≥ " + (int) context.threshold("wide-pixels")));
        }
    }
}
