package fr.titraille.rules.structureddata;

import fr.titraille.article.Metadata;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.FrenchMonths;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coherent dates. */
public final class JsonldMatchesVisible implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "jsonld-matches-visible",
            RuleGroup.STRUCTURED_DATA,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-DATES",
            "G-SDPOL",
            "OPQ-6",
            "OPQ-231");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        Metadata metadata = context.article().article().metadata();
        OffsetDateTime published = metadata.publishedAt();
        OffsetDateTime modified = metadata.modifiedAt();
        if (published == null) {
            return;
        }
        if (modified != null && modified.isBefore(published)) {
            context.report(FindingDraft.body("order", new TextRange(0, 0))
                    .propose(List.of(new ArticleChange.SetModifiedAt(published))));
        }
        Matcher visible = VISIBLE.matcher(context.article().text());
        if (visible.find()) {
            int month = FrenchMonths.NAMES.indexOf(visible.group(2).toLowerCase(Locale.FRENCH)) + 1;
            int day = Integer.parseInt(visible.group(1));
            int year = Integer.parseInt(visible.group(3));
            if (published.getYear() != year
                    || published.getMonthValue() != month
                    || Math.abs(published.getDayOfMonth() - day) > 1) {
                FindingDraft draft =
                        FindingDraft.body("visible", new TextRange(visible.start(), visible.end()), visible.group());
                boolean exists = day <= YearMonth.of(year, month).lengthOfMonth() && day > 0;
                context.report(
                        exists
                                ? draft.propose(List.of(new ArticleChange.SetPublishedAt(
                                        published.with(LocalDate.of(year, month, day)))))
                                : draft);
            }
        }
    }

    private static final Pattern VISIBLE = Pattern.compile(
            "(?i)publié(?:e)? le (\\d{1,2})(?:er)? (" + String.join("|", FrenchMonths.NAMES) + ") (\\d{4})",
            Pattern.UNICODE_CASE);
}
