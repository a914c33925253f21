package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.optimize.step.StepTexts;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import fr.titraille.text.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article's way through the steps and the gate: a change that the gate refuses is taken back and told. */
final class OptimizerRun {

    /** Rounds at most; each takes back what the gate refused in the one before. */
    private static final int ROUNDS = 5;

    private final List<OptimizerStep> steps;
    private final AnalyzedArticle input;
    private final List<AnalyzedArticle> archive;
    private final List<AnalyzedArticle> sources;
    private final RunAnalyses analyses;
    private final OptimizerOptions options;
    private final Locale locale;

    OptimizerRun(
            List<OptimizerStep> steps,
            AnalyzedArticle input,
            List<AnalyzedArticle> archive,
            List<AnalyzedArticle> sources,
            RunAnalyses analyses,
            OptimizerOptions options,
            Locale locale) {
        this.steps = steps;
        this.input = input;
        this.archive = archive;
        this.sources = sources;
        this.analyses = analyses;
        this.options = options;
        this.locale = locale;
    }

    Optimization run() {
        Set<String> refused = new LinkedHashSet<>(options.skip());
        List<Change> takenBack = new ArrayList<>();
        Draft draft = draft(refused);
        FidelityReport fidelity = gate(draft);
        for (int round = 1; round < ROUNDS && !fidelity.faithful(); round++) {
            List<Change> failing = failing(draft, fidelity);
            if (failing.isEmpty()) {
                break;
            }
            failing.forEach(c -> refused.add(c.id()));
            takenBack.addAll(failing);
            draft = draft(refused);
            fidelity = gate(draft);
        }
        if (!takenBack.isEmpty()) {
            draft.lacks(StepTexts.in(locale).text("gate.taken-back", takenBack.size()));
        }
        return outcome(draft, fidelity);
    }

    private Draft draft(Set<String> refused) {
        OptimizerOptions own = new OptimizerOptions(options.minWords(), options.maxAddedShare(), refused);
        Draft draft = new Draft(input, archive, sources, analyses, own, locale);
        for (OptimizerStep step : steps) {
            Cancellation.check();
            if (!refused.contains(step.id())) {
                step.apply(draft);
            }
        }
        return draft;
    }

    private FidelityReport gate(Draft draft) {
        return Fidelity.french().compare(draft.sources(), draft.analyzed(), Fidelity.Scope.PARTIAL, locale);
    }

    /** The changes that brought in what the gate objects to. */
    private static List<Change> failing(Draft draft, FidelityReport report) {
        Set<Change> out = new LinkedHashSet<>();
        for (FidelityError error : report.certain()) {
            Change found = error.side() == FidelityError.Side.REWRITE ? origin(draft, error.quote()) : null;
            if (found != null) {
                out.add(found);
            }
        }
        return List.copyOf(out);
    }

    private static @Nullable Change origin(Draft draft, String quote) {
        Change found = null;
        for (Change change : draft.changes()) {
            if (change.after().contains(quote) && !change.before().contains(quote)) {
                found = change;
            }
        }
        return found;
    }

    private Optimization outcome(Draft draft, FidelityReport fidelity) {
        AnalyzedArticle result = draft.analyzed();
        OwnChoices own = OwnChoices.of(draft);
        Report validation = RuleEngine.french().in(locale).check(result, draft.sources(), f -> !own.cause(f));
        StepTexts texts = StepTexts.in(locale);
        if (!draft.needed().isEmpty()) {
            List<String> pieces = draft.needed().stream()
                    .map(piece -> texts.text("lacks.desk." + piece))
                    .toList();
            draft.lacks(texts.text("lacks.desk", String.join(", ", pieces)));
        }
        long open = validation.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && !f.rule().equals("length-min-words"))
                .map(Finding::rule)
                .distinct()
                .count();
        if (open > 0) {
            draft.lacks(texts.text("lacks.findings", open));
        }
        Rendering page = Rendering.of(result, validation.metrics().words());
        return new Optimization(
                result.article(),
                page.html(),
                page.head(),
                page.markdown(),
                page.jsonLd(),
                draft.changes(),
                draft.alternatives(),
                draft.keyphrases(),
                validation,
                fidelity,
                draft.shortfall());
    }
}
