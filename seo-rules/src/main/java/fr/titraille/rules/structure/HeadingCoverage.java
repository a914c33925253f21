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
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
        List<Integer> acting = parting(context.article());
        for (Section section : context.sections()) {
            for (Section run : unbroken(context.article(), section, acting)) {
                if (run.words() > limit) {
                    stretch(context, run, limit);
                    broken = true;
                }
            }
        }
        int words = context.metrics().words();
        int headings = 0;
        for (Outline.Entry entry : context.article().outline().entries()) {
            headings += entry.level() == 2 || entry.level() == 3 ? 1 : 0;
        }
        headings += acting.size();
        int wanted = (words + limit - 1) / limit;
        if (!broken && words > limit && headings < wanted) {
            context.report(FindingDraft.body("few", new TextRange(0, 0), headings, words, wanted)
                    .as(Severity.ADVICE)
                    .measured(headings, "≥ " + wanted));
        }
    }

    /** Lines that head what follows without being marked (another rule asks for the mark), and those that ask in an interview. */
    private static List<Integer> parting(AnalyzedArticle article) {
        TreeSet<Integer> lines = new TreeSet<>(ActingHeadings.find(article));
        lines.addAll(InterviewQuestions.find(article.article().blocks()));
        return List.copyOf(lines);
    }

    /** The parts of a section between such lines. */
    private static List<Section> unbroken(AnalyzedArticle article, Section section, List<Integer> acting) {
        List<Section> out = new ArrayList<>();
        int start = section.range().start();
        for (int block : acting) {
            TextRange line = article.layout().ranges().get(block);
            if (section.range().contains(line)) {
                out.add(part(article, section, start, line.start()));
                start = line.end();
            }
        }
        out.add(part(article, section, start, section.range().end()));
        return out;
    }

    private static Section part(AnalyzedArticle article, Section section, int start, int end) {
        TextRange range = new TextRange(start, end);
        return new Section(section.heading(), range, article.body().wordCount(range));
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
