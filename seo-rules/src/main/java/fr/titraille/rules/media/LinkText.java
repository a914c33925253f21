package fr.titraille.rules.media;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Links that say where they lead. */
public final class LinkText implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "link-text",
            RuleGroup.MEDIA,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-6.1",
            "RGAA-6.2",
            "OPQ-136",
            "OPQ-137",
            "G-LINK");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        for (TextLinks.Link link : TextLinks.of(context.article())) {
            String text = link.range().of(context.article().text()).strip();
            String key = Folding.unaccented(text).replaceAll("[^a-z0-9]+", " ").strip();
            int words = context.article().body().wordCount(link.range());
            if (text.isEmpty()) {
                context.report(FindingDraft.body("empty", link.range()));
            } else if (VAGUE.contains(key)) {
                context.report(FindingDraft.body("vague", link.range(), text));
            } else if (text.startsWith("http") || text.startsWith("www.")) {
                context.report(FindingDraft.body("bare", link.range()));
            } else if (words > context.threshold("max-words")) {
                context.report(FindingDraft.body("long", link.range(), words, (int) context.threshold("max-words"))
                        .as(Severity.ADVICE)
                        .measured(words, "≤ 12"));
            }
        }
    }

    private static final Set<String> VAGUE = ResourceLines.set(LinkText.class, "vague-links.txt");
}
