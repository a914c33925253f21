package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** Sentences of readable length. */
public final class SentenceLength implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "sentence-length",
            RuleGroup.READABILITY,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "PROTEX");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        int hard = (int) context.threshold("hard-words");
        boolean told = false;
        for (Sentence sentence : body.sentences()) {
            int words = body.wordCount(sentence.range());
            if (words > hard) {
                told = true;
                FindingDraft draft =
                        FindingDraft.body("hard", sentence.range(), words, hard).measured(words, "≤ " + hard);
                List<TextEdit> cut = SentenceCut.of(body, sentence, hard);
                context.report(cut.isEmpty() ? draft : draft.suggest(cut));
            }
        }
        double share = context.metrics().longSentenceShare();
        if (context.metrics().sentences() >= context.threshold("min-sentences")
                && share > context.threshold(told ? "error-share" : "max-share")) {
            // sentences that are told one by one need no share beside them
            context.report(FindingDraft.body(
                            "share",
                            new TextRange(0, 0),
                            (int) Math.round(100 * share),
                            (int) context.threshold("long-words"),
                            (int) Math.round(100 * context.threshold("max-share")))
                    .as(share > context.threshold("error-share") ? Severity.ERROR : Severity.ADVICE)
                    .measured(
                            (int) Math.round(100 * share),
                            "≤ " + Math.round(100 * context.threshold("max-share")) + " %"));
        }
        mean(context);
    }

    private static void mean(RuleContext context) {
        int sentences = context.metrics().sentences();
        int limit = (int) context.threshold("mean-words");
        if (sentences >= context.threshold("min-sentences") && context.metrics().words() > limit * sentences) {
            int mean = Math.round((float) context.metrics().words() / sentences);
            context.report(
                    FindingDraft.body("mean", new TextRange(0, 0), mean, limit).measured(mean, "≤ " + limit));
        }
    }
}
