package fr.titraille.rules.structureddata;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.regex.Pattern;

/** One name an author. */
public final class JsonldAuthor implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "jsonld-author",
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
        for (String author : context.article().article().metadata().authors()) {
            if (BYLINE.matcher(author).find()) {
                context.report(FindingDraft.body("name", new TextRange(0, 0), author));
            }
        }
    }

    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^(?:par|by|de|posted by|publié par)\\s|[,;@/|]|\\bet\\b|\\band\\b|journaliste|rédact|éditeur|correspondant|\\bDr\\.?\\s|\\d",
            Pattern.UNICODE_CHARACTER_CLASS);
}
