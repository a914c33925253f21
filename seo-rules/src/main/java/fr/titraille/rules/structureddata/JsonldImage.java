package fr.titraille.rules.structureddata;

import fr.titraille.article.ImageInfo;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;

/** Image large enough. */
public final class JsonldImage implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "jsonld-image",
            RuleGroup.STRUCTURED_DATA,
            Severity.ADVICE,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-ART",
            "G-DISC",
            "G-IMG");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        int widest = 0;
        for (ImageInfo image : context.article().article().metadata().images()) {
            Integer width = image.width();
            Integer height = image.height();
            if (width == null || height == null) {
                continue;
            }
            widest = Math.max(widest, width);
            long pixels = (long) width * height;
            if (pixels < context.threshold("min-pixels")) {
                context.report(
                        FindingDraft.body("small", new TextRange(0, 0), pixels, (int) context.threshold("min-pixels"))
                                .as(Severity.WARNING)
                                .measured(pixels, "≥ " + (int) context.threshold("min-pixels")));
            }
        }
        if (widest > 0 && widest < context.threshold("discover-width")) {
            context.report(
                    FindingDraft.body("narrow", new TextRange(0, 0), widest, (int) context.threshold("discover-width"))
                            .measured(widest, "≥ " + (int) context.threshold("discover-width")));
        }
    }
}
