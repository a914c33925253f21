package fr.titraille.rules.citability;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.Set;

/** The lead says what the title promises, in a sentence that can be quoted. */
final class LeadAnswersFirst implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("lead-answers-first");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        AnalyzedText title = article.field(ArticleField.TITLE);
        TextRange first = Excerpt.firstParagraph(context);
        if (title.text().isBlank() || first.isEmpty() || context.metrics().words() < context.threshold("min-words")) {
            return;
        }
        Set<String> promised = ContentLemmas.in(title);
        if (promised.size() < 2) {
            return;
        }
        Set<String> told = new HashSet<>(ContentLemmas.in(article.body(), first));
        AnalyzedText standfirst = article.field(ArticleField.STANDFIRST);
        told.addAll(ContentLemmas.in(standfirst));
        long kept = promised.stream().filter(told::contains).count();
        int percent = (int) Math.round(100.0 * kept / promised.size());
        if (percent < 100 * context.threshold("min-share")) {
            context.report(FindingDraft.body("late", first, percent)
                    .measured(percent, "≥ " + Math.round(100 * context.threshold("min-share")) + " %"));
            return;
        }
        Sentence opening = article.body().sentenceOf(article.body().firstTokenFrom(first.start()));
        if (article.text().charAt(opening.range().end() - 1) == '?') {
            context.report(FindingDraft.body("question", opening.range()));
        }
    }
}
