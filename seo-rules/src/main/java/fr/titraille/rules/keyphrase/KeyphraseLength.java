package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Keyphrase of useful length. */
public final class KeyphraseLength implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-length",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        if (matcher == null) {
            return;
        }
        int words = matcher.contentWords().size();
        int good = (int) context.threshold("good-words");
        TextRange range = new TextRange(
                0, context.article().field(ArticleField.KEYPHRASE).text().length());
        if (words == 0) {
            context.report(FindingDraft.body("empty", range)
                    .in(ArticleField.KEYPHRASE)
                    .as(Severity.ERROR)
                    .measured(0, "≥ 1"));
        } else if (words > good) {
            context.report(FindingDraft.body("long", range, words, good)
                    .in(ArticleField.KEYPHRASE)
                    .as(words > context.threshold("max-words") ? Severity.ERROR : Severity.WARNING)
                    .measured(words, "≤ " + good));
        }
    }
}
