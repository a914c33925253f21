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
import java.util.List;

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

    @Override
    public void check(RuleContext context) {
        for (Outline.Entry entry : context.article().outline().entries()) {
            HeadingStyle style = HeadingStyle.of(context.article().body(), entry.range());
            List<TextEdit> edits = style == HeadingStyle.SENTENCE
                    ? List.of()
                    : sentenceCase(context).edits(context.article().body(), entry.range(), style);
            // nothing to change: the body writes all these words so, they are names
            if (!edits.isEmpty()) {
                context.report(FindingDraft.body(style.id(), entry.range(), entry.text())
                        .measured(style.id(), "sentence-case")
                        .fix(edits));
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
