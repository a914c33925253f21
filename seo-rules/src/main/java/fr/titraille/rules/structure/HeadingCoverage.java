package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Outline;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Section;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.text.TextRange;
import java.util.List;

/** Enough subheadings for the length. */
public final class HeadingCoverage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "heading-coverage",
            RuleGroup.STRUCTURE,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int limit = (int) context.threshold("max-words");
        boolean broken = false;
        for (Section section : context.sections()) {
            if (section.words() > limit) {
                stretch(context, section, limit);
                broken = true;
            }
        }
        int words = context.metrics().words();
        int headings = 0;
        for (Outline.Entry entry : context.article().outline().entries()) {
            headings += entry.level() == 2 || entry.level() == 3 ? 1 : 0;
        }
        int wanted = (words + limit - 1) / limit;
        if (!broken && words > limit && headings < wanted) {
            context.report(FindingDraft.body("few", new TextRange(0, 0), headings, words, wanted)
                    .as(Severity.ADVICE)
                    .measured(headings, "≥ " + wanted));
        }
    }

    private static void stretch(RuleContext context, Section section, int limit) {
        AnalyzedArticle article = context.article();
        List<Integer> points = SplitPoints.in(article, section, limit);
        StringBuilder openings = new StringBuilder();
        for (int block : points) {
            String text = article.article().blocks().get(block).text();
            openings.append(openings.isEmpty() ? "" : ", ")
                    .append("« ")
                    .append(Excerpt.shown(text))
                    .append(" »");
        }
        int end = Math.min(section.range().end(), section.range().start() + 80);
        TextRange range =
                new TextRange(section.range().start(), Math.max(section.range().start(), end));
        FindingDraft draft = points.isEmpty()
                ? FindingDraft.body("stretch", range, section.words(), limit)
                : FindingDraft.body("split", range, section.words(), limit, openings.toString())
                        .propose(points.stream()
                                .map(ArticleChange.WordHeading::new)
                                .toList());
        context.report(draft.as(section.words() > context.threshold("error-words") ? Severity.ERROR : Severity.WARNING)
                .measured(section.words(), "≤ " + limit));
    }
}
