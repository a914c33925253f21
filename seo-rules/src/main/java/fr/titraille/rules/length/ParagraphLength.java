package fr.titraille.rules.length;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Short paragraphs. */
public final class ParagraphLength implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "paragraph-length",
            RuleGroup.LENGTH,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "RANKM",
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Cuts at the ends of sentences that leave parts of like length, from the last to the first. */
    private static List<ArticleChange> cuts(AnalyzedArticle article, int block, int limit) {
        TextRange range = article.layout().ranges().get(block);
        int words = article.body().wordCount(range);
        int part = (int) Math.ceil((double) words / ((words + limit - 1) / limit));
        List<ArticleChange> cuts = new ArrayList<>();
        int from = range.start();
        for (Sentence sentence : article.sentences(block)) {
            int start = sentence.range().start();
            int so = article.body().wordCount(new TextRange(from, start));
            int own = article.body().wordCount(sentence.range());
            if (start > from && so + own > limit || so >= part) {
                cuts.add(0, new ArticleChange.SplitParagraph(block, start - range.start()));
                from = start;
            }
        }
        return cuts;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        int limit = (int) context.threshold("max-words");
        for (int i = 0; i < article.article().blocks().size(); i++) {
            if (article.article().blocks().get(i) instanceof Block.Paragraph) {
                TextRange range = article.layout().ranges().get(i);
                int words = article.body().wordCount(range);
                if (words > limit) {
                    FindingDraft draft = FindingDraft.body("long", range, words, limit)
                            .as(words > context.threshold("error-words") ? Severity.ERROR : Severity.WARNING)
                            .measured(words, "≤ " + limit);
                    List<ArticleChange> cuts = cuts(article, i, limit);
                    context.report(cuts.isEmpty() ? draft : draft.propose(cuts));
                }
            }
        }
    }
}
