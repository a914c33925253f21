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
import fr.titraille.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that say where they lead. */
public final class LinkText implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "link-text",
            RuleGroup.MEDIA,
            Severity.WARNING,
            Fixability.SUGGESTED,
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
                context.report(named(FindingDraft.body("vague", link.range(), text), link));
            } else if (text.startsWith("http") || text.startsWith("www.")) {
                context.report(named(FindingDraft.body("bare", link.range()), link));
            } else if (words > context.threshold("max-words")) {
                context.report(FindingDraft.body("long", link.range(), words, (int) context.threshold("max-words"))
                        .as(Severity.ADVICE)
                        .measured(words, "≤ " + (int) context.threshold("max-words")));
            }
        }
    }

    /** Proposes the words of the address: those of its last part, or the site's name. */
    private static FindingDraft named(FindingDraft draft, TextLinks.Link link) {
        Matcher address = ADDRESS.matcher(link.href());
        if (link.range().isEmpty() || !address.find()) {
            return draft;
        }
        String last = address.group(2) == null ? "" : address.group(2).replaceAll("^.*/(?=[^/]+/?$)", "");
        String words =
                last.replaceAll("\\.\\w{2,5}$|/$", "").replaceAll("[-_]+", " ").strip();
        boolean readable = words.matches("[\\p{L}\\d]+(?: [\\p{L}\\d]+){1,9}") && words.matches("(?s).*\\p{L}{3}.*");
        String proposal = readable ? words : address.group(1);
        return draft.suggest(List.of(new TextEdit(link.range(), proposal)));
    }

    private static final Pattern ADDRESS = Pattern.compile("^https?://(?:www\\.)?([^/?#]+)(/[^?#]*)?");

    private static final Set<String> VAGUE = ResourceLines.set(LinkText.class, "vague-links.txt");
}
