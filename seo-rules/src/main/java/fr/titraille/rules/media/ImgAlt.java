package fr.titraille.rules.media;

import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Images described. */
public final class ImgAlt implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "img-alt",
            RuleGroup.MEDIA,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-1.1",
            "RGAA-1.2",
            "RGAA-1.3",
            "OPQ-116",
            "G-IMG");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        List<Block> blocks = context.article().article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Image image) {
                check(
                        context,
                        image.url(),
                        image.alt(),
                        context.article().layout().ranges().get(i),
                        described(image, i));
            }
        }
        for (ImageInfo image : context.article().article().metadata().images()) {
            if (!image.url().isBlank()) {
                check(context, image.url(), image.alt(), new TextRange(0, 0), List.of());
            }
        }
    }

    private static final Pattern FILE =
            Pattern.compile("(?i)^[^\\s]+\\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc|image)[-_ ]?\\d+$");

    /** The caption can stand in where the image has one. */
    private static List<ArticleChange> described(Block.Image image, int block) {
        String caption = image.caption();
        return caption == null || caption.isBlank()
                ? List.of()
                : List.of(new ArticleChange.DescribeImage(block, Excerpt.cut(caption.strip(), MOST_CHARACTERS)));
    }

    private static final int MOST_CHARACTERS = 125;

    private static void check(
            RuleContext context, String url, @Nullable String alt, TextRange range, List<ArticleChange> mend) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        int limit = (int) context.threshold("max-characters");
        if (alt == null) {
            context.report(mended(FindingDraft.body("missing", range, name), mend));
        } else if (FILE.matcher(alt.strip()).find()) {
            context.report(mended(FindingDraft.body("file", range, alt), mend));
        } else if (!alt.isBlank() && alt.strip().length() < context.threshold("min-characters")) {
            context.report(mended(FindingDraft.body("short", range, alt), mend)
                    .as(Severity.WARNING)
                    .measured(alt.strip().length(), "≥ " + (int) context.threshold("min-characters")));
        } else if (alt.length() > limit) {
            context.report(FindingDraft.body("long", range, alt.length(), limit)
                    .as(Severity.WARNING)
                    .measured(alt.length(), "≤ " + limit));
        }
    }

    private static FindingDraft mended(FindingDraft draft, List<ArticleChange> mend) {
        return mend.isEmpty() ? draft : draft.propose(mend);
    }
}
