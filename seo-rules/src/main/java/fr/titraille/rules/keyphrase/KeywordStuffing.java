package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.util.Map;

/** No keyword stuffing. */
public final class KeywordStuffing implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyword-stuffing",
            RuleGroup.KEYPHRASE,
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-SPAM",
            "G-TITLE",
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        int limit = (int) context.threshold("per-sentence");
        for (Sentence sentence : body.sentences()) {
            Map<String, Integer> counts = ContentLemmas.counts(body, sentence.range());
            int words = body.wordCount(sentence.range());
            counts.forEach((lemma, count) -> {
                if (count >= limit && count * 8 > words) {
                    context.report(FindingDraft.body("sentence", sentence.range(), lemma, count)
                            .measured(count, "< " + limit));
                }
            });
        }
        share(context, body);
        AnalyzedText title = context.article().field(ArticleField.TITLE);
        ContentLemmas.counts(title, new TextRange(0, title.text().length())).forEach((lemma, count) -> {
            if (count >= 2 && lemma.length() > 3) {
                context.report(FindingDraft.body(
                                "in-title", new TextRange(0, title.text().length()), lemma)
                        .in(ArticleField.TITLE)
                        .as(Severity.WARNING));
            }
        });
    }

    /** A word that makes up more of the text than the profile allows. */
    private static void share(RuleContext context, AnalyzedText body) {
        int words = context.metrics().words();
        if (words < context.threshold("min-words")) {
            return;
        }
        double limit = context.threshold("max-share");
        ContentLemmas.counts(body, new TextRange(0, body.text().length())).forEach((lemma, count) -> {
            if (count > limit * words) {
                int percent = (int) Math.round(100.0 * count / words);
                context.report(FindingDraft.body("share", new TextRange(0, 0), lemma, count, percent)
                        .measured(percent, "≤ " + Math.round(100 * limit) + " %"));
            }
        });
    }
}
