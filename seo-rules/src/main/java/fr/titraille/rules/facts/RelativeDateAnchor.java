package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Furniture;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dates that only the day of publication would settle, in an article that has none. */
final class RelativeDateAnchor implements Rule {

    private static final RuleDescriptor DESCRIPTOR = FactRules.descriptor(
            "relative-date-anchor", Severity.WARNING, Fixability.NONE, "G-DATES", "OPQ-4", "OPQ-6");
    private static final PhraseSet RELATIVE =
            new PhraseSet(ResourceLines.read(RelativeDateAnchor.class, "relative-expressions.txt"));
    private static final PhraseSet AGO = new PhraseSet(Set.of("il y a"));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        boolean dated = context.article().article().metadata().publishedAt() != null
                || Furniture.of(context).isDated();
        if (dated) {
            return;
        }
        FactView view = FactView.of(context);
        Set<String> told = new HashSet<>();
        for (Sentence sentence : view.sentences()) {
            for (PhraseSet.Hit hit : RELATIVE.in(view.body(), sentence)) {
                report(context, view, "relative", range(view.body(), hit));
            }
            List<Figure> durations = view.figures(sentence, Figure.Type.DURATION);
            for (PhraseSet.Hit hit : AGO.in(view.body(), sentence)) {
                ago(context, view, durations, hit);
            }
            for (Figure date : view.figures(sentence, Figure.Type.DATE)) {
                if (date.date() != null
                        && date.date().startsWith("--")
                        && !told.contains(date.date())
                        && !hasYearBefore(view, sentence, date)) {
                    told.add(date.date());
                    report(context, view, "no-year", date.range());
                }
            }
        }
    }

    /** « il y a huit mois »; « il y a deux raisons » is no date. */
    private static void ago(RuleContext context, FactView view, List<Figure> durations, PhraseSet.Hit hit) {
        TextRange words = range(view.body(), hit);
        for (Figure figure : durations) {
            int gap = figure.range().start() - words.end();
            if (gap > 2) {
                break;
            }
            if (gap >= 0) {
                report(context, view, "relative", words.union(figure.range()));
            }
        }
    }

    /** « En août 2023 …, puis en octobre »: a year before it, in the sentence or the one before, carries over. */
    private static boolean hasYearBefore(FactView view, Sentence sentence, Figure date) {
        Sentence before = view.before(sentence);
        return hasYear(view, sentence, date.range().start())
                || (before != null && hasYear(view, before, Integer.MAX_VALUE));
    }

    private static boolean hasYear(FactView view, Sentence sentence, int end) {
        return view.figures(sentence, Figure.Type.DATE).stream()
                .anyMatch(d ->
                        d.range().start() < end && d.date() != null && !d.date().startsWith("--"));
    }

    private static void report(RuleContext context, FactView view, String message, TextRange range) {
        context.report(FindingDraft.body(message, range, view.text(range)));
    }

    private static TextRange range(AnalyzedText body, PhraseSet.Hit hit) {
        return body.token(hit.first()).range().union(body.token(hit.end() - 1).range());
    }
}
