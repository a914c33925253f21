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
import fr.titraille.rules.text.PixelWidth;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;

/** Keyphrase in the title. */
public final class KeyphraseInTitle implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-in-title",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.SUGGESTED,
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
                check(context, field, text);
            }
        }
    }

    /** « Puces IA : », to stand before the title. */
    private static String opening(RuleContext context) {
        String phrase = context.article().field(ArticleField.KEYPHRASE).text().strip();
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1) + "\u00A0: ";
    }

    /** Whether content words stand before it and half the title too: « Presqu’île » is all there is. */
    private static boolean isLate(AnalyzedText text, TextRange occurrence) {
        boolean preceded = text.tokens().stream()
                .anyMatch(t -> t.end() <= occurrence.start() && t.isLexical() && !text.isFunctionWord(t.index()));
        return preceded && occurrence.start() > text.text().length() / 2;
    }

    private static void check(RuleContext context, ArticleField field, AnalyzedText text) {
        int name = field == ArticleField.TITLE ? 0 : 1;
        TextRange whole = new TextRange(0, text.text().length());
        if (!Keyphrases.isIn(context, text)) {
            FindingDraft missing = FindingDraft.body("missing", whole, name).in(field);
            String opening = opening(context);
            boolean fits = PixelWidth.title(opening + text.text()) <= context.threshold("max-pixels");
            context.report(fits ? missing.suggest(List.of(TextEdit.insert(0, opening))) : missing);
            return;
        }
        List<TextRange> occurrences = Keyphrases.occurrences(context, text);
        if (!occurrences.isEmpty() && isLate(text, occurrences.get(0))) {
            context.report(FindingDraft.body("late", occurrences.get(0), name)
                    .in(field)
                    .as(Severity.ADVICE));
        }
    }
}
