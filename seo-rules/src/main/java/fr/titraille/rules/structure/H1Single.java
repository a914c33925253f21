package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Block;
import fr.titraille.article.Outline;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** A single main title. */
public final class H1Single implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "h1-single",
            RuleGroup.STRUCTURE,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.PEER,
            "SEOP",
            "YOAST",
            "G-TITLE");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        List<Outline.Entry> extra = context.article().outline().entries().stream()
                .filter(e -> e.level() == 1)
                .toList();
        String title = context.article().article().title();
        boolean titled = title != null && !title.isBlank();
        if (!titled && extra.isEmpty()) {
            FindingDraft missing = FindingDraft.body("missing", new TextRange(0, 0))
                    .in(ArticleField.TITLE)
                    .measured(0, "1");
            context.report(
                    opensWithHeading(context.article())
                            ? missing.propose(List.of(new ArticleChange.ToTitle(0)))
                            : missing);
        }
        for (Outline.Entry entry : titled || extra.isEmpty() ? extra : extra.subList(1, extra.size())) {
            context.report(FindingDraft.body("several", entry.range(), entry.text())
                    .measured(extra.size() + (titled ? 1 : 0), "1")
                    .change(new ArticleChange.Relevel(entry.block(), 2)));
        }
    }

    /** A heading before the first paragraph is the title in disguise. */
    private static boolean opensWithHeading(AnalyzedArticle article) {
        List<Block> blocks = article.article().blocks();
        return !blocks.isEmpty()
                && (blocks.get(0) instanceof Block.Heading
                        || ActingHeadings.find(article).contains(0));
    }
}
