package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** Keyphrase from the start. */
public final class KeyphraseInIntro implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-in-intro",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "RANKM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        if (matcher == null
                || matcher.contentWords().isEmpty()
                || context.article().text().isBlank()) {
            return;
        }
        AnalyzedArticle article = context.article();
        TextRange first = firstParagraph(article);
        int reach = Math.max(
                first.end(), (int) (context.threshold("share") * article.text().length()));
        boolean found = Keyphrases.occurrences(context, article.body()).stream().anyMatch(r -> r.start() < reach)
                || !Keyphrases.occurrences(context, article.field(ArticleField.STANDFIRST))
                        .isEmpty();
        if (!found) {
            context.report(FindingDraft.body("missing", first));
        }
    }

    private static TextRange firstParagraph(AnalyzedArticle article) {
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph) {
                return article.layout().ranges().get(i);
            }
        }
        return new TextRange(0, 0);
    }
}
