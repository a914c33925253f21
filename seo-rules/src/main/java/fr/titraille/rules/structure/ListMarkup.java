package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.TypedLists;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Real lists. */
public final class ListMarkup implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "list-markup",
            RuleGroup.STRUCTURE,
            Severity.WARNING,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-9.3",
            "OPQ-235",
            "OPQ-14");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        for (TypedLists.Run run : TypedLists.find(article.article().blocks())) {
            TextRange range = article.layout()
                    .ranges()
                    .get(run.first())
                    .union(article.layout().ranges().get(run.end() - 1));
            context.report(FindingDraft.body("typed", range, run.end() - run.first())
                    .change(new ArticleChange.ToList(run.first(), run.end(), run.ordered())));
        }
    }
}
