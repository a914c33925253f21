package fr.titraille.rules.length;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Block;
import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Section;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** Balanced sections. */
public final class SectionBalance implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "section-balance",
            RuleGroup.LENGTH,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.HOUSE,
            "THOT",
            "maison");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        List<Section> sections = context.sections();
        if (sections.size() < 2) {
            return;
        }
        int total = Math.max(1, context.metrics().words());
        Section intro = sections.get(0);
        int least = (int) context.threshold("intro-min");
        int most = (int) context.threshold("intro-max");
        int opening =
                intro.words() + context.article().field(ArticleField.STANDFIRST).wordCount();
        if (intro.words() == 0 && isKeyPoints(context.article(), sections.get(1))) {
            // key points at the very top introduce the text as a paragraph does
            opening += sections.get(1).words();
        }
        if (opening < least || intro.words() > most) {
            // that it is too long heading-coverage says, and where to part it
            context.report(FindingDraft.body("intro", new TextRange(0, 0), opening, least, most)
                    .as(opening < least ? Severity.WARNING : Severity.ADVICE)
                    .measured(opening, least + "–" + most));
        }
        uneven(context, sections);
        for (int i = 1; i < sections.size(); i++) {
            section(context, sections, i, total);
        }
    }

    /** Whether a list stands right below the heading. */
    private static boolean isKeyPoints(AnalyzedArticle article, Section section) {
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (section.range().contains(article.layout().ranges().get(i))
                    && !blocks.get(i).text().isBlank()) {
                return blocks.get(i) instanceof Block.ListBlock;
            }
        }
        return false;
    }

    /** The longest section against the shortest. */
    private static void uneven(RuleContext context, List<Section> sections) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (Section section : sections.subList(1, sections.size())) {
            if (section.words() > 0) {
                shortest = Math.min(shortest, section.words());
                longest = Math.max(longest, section.words());
            }
        }
        double limit = context.threshold("max-ratio");
        if (sections.size() > 2 && shortest >= context.threshold("section-min") && longest > limit * shortest) {
            context.report(FindingDraft.body("uneven", new TextRange(0, 0), longest, shortest, (int) limit)
                    .as(Severity.ADVICE)
                    .measured(longest, "≤ " + (int) (limit * shortest)));
        }
    }

    /** Whether an image, a table or an embedded piece stands right under the heading. */
    private static boolean holdsMedia(AnalyzedArticle article, int heading) {
        List<Block> blocks = article.article().blocks();
        return heading + 1 < blocks.size()
                && !(blocks.get(heading + 1) instanceof Block.Heading)
                && blocks.get(heading + 1).text().isBlank();
    }

    private static void section(RuleContext context, List<Section> sections, int i, int total) {
        Section section = sections.get(i);
        Outline.Entry heading = section.heading();
        if (heading == null) {
            return;
        }
        Section next = i + 1 < sections.size() ? sections.get(i + 1) : null;
        Outline.Entry nextHeading = next == null ? null : next.heading();
        boolean parent = nextHeading != null && nextHeading.level() > heading.level();
        if (section.words() == 0) {
            if (!parent && !holdsMedia(context.article(), heading.block())) {
                context.report(FindingDraft.body("empty", heading.range(), heading.text())
                        .measured(0, "≥ 1"));
            }
        } else if (section.words() < context.threshold("section-min")) {
            context.report(FindingDraft.body("short", heading.range(), heading.text(), section.words())
                    .as(Severity.ADVICE)
                    .measured(section.words(), "≥ " + (int) context.threshold("section-min")));
        }
        double share = (double) section.words() / total;
        if (sections.size() > 3 && share > context.threshold("max-share")) {
            context.report(FindingDraft.body("heavy", heading.range(), heading.text(), (int) Math.round(100 * share)));
        }
    }
}
