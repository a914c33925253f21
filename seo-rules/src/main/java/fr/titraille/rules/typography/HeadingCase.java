package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Headings in sentence case. */
public final class HeadingCase implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-case",
            RuleGroup.TYPOGRAPHY,
            Severity.ERROR,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.HOUSE,
            "OPQ-192",
            "COUGET",
            "ASTERION");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Learned only where a heading needs it. */
    private static SentenceCase sentenceCase(RuleContext context) {
        return context.shared(SentenceCase.class, SentenceCase::of);
    }

    /** « Assemblée Nationale »: the capitals of a name that the press writes otherwise. */
    private static List<TextEdit> nameEdits(AnalyzedText text, TextRange range) {
        return CapitalizedNames.in(text, range).values().stream()
                .filter(w -> Character.isUpperCase(w.token().text().charAt(0))
                        && Character.isLowerCase(w.form().charAt(0)))
                .sorted(Comparator.comparing(w -> w.token().start()))
                .map(w -> TextEdit.replace(
                        w.token().start(),
                        w.token().start() + 1,
                        w.token().text().substring(0, 1).toLowerCase(Locale.FRENCH)))
                .toList();
    }

    @Override
    public void check(RuleContext context) {
        for (Outline.Entry entry : context.article().outline().entries()) {
            HeadingStyle style = HeadingStyle.of(context.article().body(), entry.range());
            List<TextEdit> edits = style == HeadingStyle.SENTENCE
                    ? nameEdits(context.article().body(), entry.range())
                    : sentenceCase(context).edits(context.article().body(), entry.range(), style);
            // nothing to change: the body writes all these words so, they are names
            if (!edits.isEmpty()) {
                boolean name = style == HeadingStyle.SENTENCE;
                FindingDraft draft = FindingDraft.body(name ? "name" : style.id(), entry.range(), entry.text())
                        .measured(style.id(), "sentence-case")
                        .fix(edits);
                context.report(name ? draft.as(Severity.WARNING) : draft);
            }
        }
        AnalyzedText title = context.article().field(ArticleField.TITLE);
        TextRange whole = new TextRange(0, title.text().length());
        HeadingStyle style = HeadingStyle.of(title, whole);
        if (style != HeadingStyle.SENTENCE) {
            context.report(FindingDraft.body(style.id(), whole, title.text())
                    .in(ArticleField.TITLE)
                    .measured(style.id(), "sentence-case")
                    .fix(sentenceCase(context).edits(title, whole, style)));
        }
    }
}
