package fr.titraille.rules.structureddata;

import fr.titraille.article.Metadata;
import fr.titraille.clean.Bylines;
import fr.titraille.rule.ArticleChange;
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
import java.util.regex.Pattern;

/** One name an author. */
public final class JsonldAuthor implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "jsonld-author",
            RuleGroup.STRUCTURED_DATA,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-ART");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Metadata metadata = context.article().article().metadata();
        for (String author : metadata.authors()) {
            if (Bylines.isOrganization(author)) {
                context.report(FindingDraft.body("organization", new TextRange(0, 0), author)
                        .as(Severity.ADVICE));
            } else if (BYLINE.matcher(author).find()) {
                FindingDraft draft = FindingDraft.body("name", new TextRange(0, 0), author);
                List<String> names = names(author);
                if (names.isEmpty()) {
                    context.report(draft);
                    continue;
                }
                context.report(draft.propose(List.of(new ArticleChange.NameAuthors(author, names))));
            }
        }
    }

    /** The names in a byline; empty when what is left is none. */
    private static List<String> names(String byline) {
        String bare = OPENING.matcher(byline).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : bare.split("\\s*(?:,|;|/|\\bet\\b|\\band\\b)\\s*")) {
            String name = part.strip();
            if (BYLINE.matcher(name).find() || !NAME.matcher(name).matches()) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    private static final Pattern OPENING = Pattern.compile("(?i)^(?:par|by|de|posted by|publié par)\\s+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?:\\s+[\\p{L}.’'-]+){1,4}");

    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^(?:par|by|de|posted by|publié"
                    + " par)\\s|[,;@/|]|\\bet\\b|\\band\\b|journaliste|rédact|éditeur|correspondant|\\bDr\\.?\\s|\\d",
            Pattern.UNICODE_CHARACTER_CLASS);
}
