package fr.titraille.rules.structureddata;

import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Complete structured data. */
public final class JsonldNewsarticle implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "jsonld-newsarticle",
            RuleGroup.STRUCTURED_DATA,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-ART");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Metadata metadata = context.article().article().metadata();
        List<String> missing = new ArrayList<>();
        String title = context.article().article().title();
        if (title == null || title.isBlank()) {
            missing.add("headline");
        }
        if (metadata.publishedAt() == null) {
            missing.add("datePublished");
        }
        if (metadata.authors().isEmpty()) {
            missing.add("author");
        }
        boolean image = metadata.images().stream().anyMatch(i -> !i.url().isBlank())
                || context.article().article().blocks().stream().anyMatch(b -> b instanceof Block.Image);
        if (!image) {
            missing.add("image");
        }
        if (!missing.isEmpty()) {
            context.report(FindingDraft.body("missing", new TextRange(0, 0), String.join(", ", missing))
                    .measured(missing.size(), "0"));
        }
    }
}
