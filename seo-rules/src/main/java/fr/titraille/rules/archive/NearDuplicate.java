package fr.titraille.rules.archive;

import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.PublishedArticles.Lookalike;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** The archive does not hold the text already. What the article was written from is for {@code copy-overlap} to judge. */
public final class NearDuplicate implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "near-duplicate",
            RuleGroup.LENGTH,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-CANON",
            "G-HELP");

    /** Others that are told one by one; more are one series. */
    private static final int TOLD = 3;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean needsArchive() {
        return true;
    }

    @Override
    public void check(RuleContext context) {
        double least = context.threshold("similarity");
        Set<String> sources = context.sources().stream()
                .map(source -> String.valueOf(source.article().id()))
                .collect(Collectors.toSet());
        context.archive().lookalikesOf(context.article(), least).stream()
                .filter(other -> !sources.contains(other.id()))
                .limit(TOLD)
                .forEach(other -> context.report(finding(context, other, (int) Math.round(100 * least))));
    }

    /** At the longest passage that stands in both. */
    private static FindingDraft finding(RuleContext context, Lookalike other, int limit) {
        TextRange whole = new TextRange(0, context.article().text().length());
        TextRange place = other.passages().stream()
                .max(Comparator.comparingInt(TextRange::length))
                .orElse(whole);
        int percent = (int) Math.round(100 * other.similarity());
        return FindingDraft.body(other.better() ? "other" : "own", place, percent, other.title(), other.id())
                .measured(percent, "< " + limit + "\u00A0%");
    }
}
