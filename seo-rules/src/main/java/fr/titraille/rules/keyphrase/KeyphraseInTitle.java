package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedText;
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
import java.util.List;

/** Keyphrase in the title. */
public final class KeyphraseInTitle implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-in-title",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "RANKM",
            "SEOP");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        if (matcher == null || matcher.contentWords().isEmpty()) {
            return;
        }
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.SEO_TITLE)) {
            AnalyzedText text = context.article().field(field);
            if (!text.text().isBlank()) {
                check(context, matcher, field, text);
            }
        }
    }

    private static void check(RuleContext context, KeyphraseMatcher matcher, ArticleField field, AnalyzedText text) {
        String name = field == ArticleField.TITLE ? "« titre »" : "« titre SEO »";
        TextRange whole = new TextRange(0, text.text().length());
        if (matcher.wordsFound(text) < matcher.contentWords().size()) {
            context.report(FindingDraft.body("missing", whole, name).in(field));
            return;
        }
        List<TextRange> occurrences = matcher.occurrences(text);
        if (!occurrences.isEmpty() && occurrences.get(0).start() > text.text().length() / 2) {
            context.report(FindingDraft.body("late", occurrences.get(0), name)
                    .in(field)
                    .as(Severity.ADVICE));
        }
    }
}
