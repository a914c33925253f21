package fr.titraille.rules.metadata;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** SEO title true to the title. */
public final class TitleQuality implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "title-quality",
            RuleGroup.METADATA,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-TITLE",
            "G-HELP",
            "OPQ-102",
            "RGAA-8.6");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText title = context.article().field(ArticleField.TITLE);
        AnalyzedText seo = context.article().field(ArticleField.SEO_TITLE);
        if (!title.text().isBlank() && !seo.text().isBlank()) {
            Set<String> own = ContentLemmas.in(seo);
            Set<String> visible = ContentLemmas.in(title);
            long shared = own.stream().filter(visible::contains).count();
            double share = own.isEmpty() ? 1 : (double) shared / Math.min(own.size(), Math.max(1, visible.size()));
            if (share < context.threshold("overlap")) {
                context.report(
                        FindingDraft.body("drift", new TextRange(0, seo.text().length()), (int) Math.round(100 * share))
                                .in(ArticleField.SEO_TITLE)
                                .measured(
                                        (int) Math.round(100 * share),
                                        "≥ " + Math.round(100 * context.threshold("overlap")) + " %"));
            }
        }
        if (!seo.text().isBlank()) {
            seoTitle(context, seo);
        }
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.SEO_TITLE)) {
            String folded = Folding.fold(context.article().field(field).text()).toLowerCase(Locale.FRENCH);
            for (String bait : BAITS) {
                int at = folded.indexOf(bait);
                if (at >= 0) {
                    context.report(FindingDraft.body("bait", new TextRange(at, at + bait.length()), bait)
                            .in(field));
                }
            }
        }
    }

    /** In French, and the brand once. */
    private static void seoTitle(RuleContext context, AnalyzedText seo) {
        TextRange whole = new TextRange(0, seo.text().length());
        if (seo.wordCount() >= context.threshold("language-words")
                && !seo.language(whole).equals("fr")) {
            context.report(FindingDraft.body("foreign", whole).in(ArticleField.SEO_TITLE));
        }
        String publisher = context.article().article().metadata().publisher();
        if (publisher != null && !publisher.isBlank()) {
            String folded = Folding.unaccented(seo.text());
            String brand = Folding.unaccented(publisher.strip());
            int first = folded.indexOf(brand);
            if (first >= 0 && folded.indexOf(brand, first + brand.length()) >= 0) {
                context.report(FindingDraft.body("brand", whole, publisher).in(ArticleField.SEO_TITLE));
            }
        }
    }

    private static final List<String> BAITS = ResourceLines.read(TitleQuality.class, "clickbait.txt");
}
