package fr.titraille.rules.metadata;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.Folding;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readable address. */
public final class SlugFormat implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "slug-format",
            RuleGroup.METADATA,
            Severity.ADVICE,
            Fixability.AUTOMATIC,
            RuleDescriptor.Authority.PEER,
            "RANKM",
            "SEOP",
            "G-URL");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The keyphrase's words, and no date. */
    private static void words(RuleContext context, String slug, TextRange whole) {
        Matcher date = DATE.matcher(slug);
        if (date.find()) {
            context.report(FindingDraft.body("date", new TextRange(date.start(), date.end()), date.group())
                    .in(ArticleField.SLUG));
        }
        KeyphraseMatcher matcher = context.article().keyphrase();
        AnalyzedText spaced = Analyzer.french().analyze(slug.replace('-', ' '));
        if (matcher != null
                && matcher.wordsFound(spaced) < matcher.contentWords().size()) {
            context.report(FindingDraft.body("keyphrase", whole).in(ArticleField.SLUG));
        }
    }

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}-\\d{1,2}(?:-\\d{1,2})?");

    @Override
    public void check(RuleContext context) {
        String slug = context.article().field(ArticleField.SLUG).text();
        if (slug.isBlank()) {
            return;
        }
        TextRange whole = new TextRange(0, slug.length());
        int limit = (int) context.threshold("max-characters");
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String plain =
                    Folding.unaccented(slug).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            FindingDraft draft = FindingDraft.body("form", whole, slug).in(ArticleField.SLUG);
            context.report(plain.isEmpty() ? draft : draft.fix(List.of(new TextEdit(whole, plain))));
        } else if (slug.length() > limit) {
            int cut = slug.lastIndexOf('-', limit);
            FindingDraft draft = FindingDraft.body("long", whole, slug.length(), limit)
                    .in(ArticleField.SLUG)
                    .measured(slug.length(), "≤ " + limit);
            context.report(cut <= 0 ? draft : draft.suggest(List.of(TextEdit.delete(cut, slug.length()))));
        } else {
            words(context, slug, whole);
        }
    }
}
