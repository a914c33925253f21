package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Reading;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An act that the sources only plan, wish, fear or think possible, and that the rewrite tells as done: « cherche à lever
 * des fonds » made « a levé des fonds ». Unlike {@link ModalityChecker} it follows one verb, not the whole clause.
 */
final class PredicateChecker implements Checker {

    private static final Set<String> GOVERNORS = ResourceLines.set(PredicateChecker.class, "governing-verbs.txt");
    private static final PhraseLexicon COMPLETED = PhraseLexicon.list("completed.txt");
    private static final int REACH = 4;
    private static final int TOO_COMMON = 60;

    private enum Status {
        REAL,
        FUTURE,
        UNREAL
    }

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (Clause clause : comparison.rewrite().clauses()) {
            if (!clause.question()) {
                for (Term term : clause.terms()) {
                    if (term.verb() && isDone(comparison.rewrite(), clause, term)) {
                        check(comparison, clause, term, out);
                    }
                }
            }
        }
    }

    private static void check(Comparison comparison, Clause clause, Term term, ErrorDrafts out) {
        List<Alignment.Match> matches = comparison.alignment().of(clause);
        Alignment.Match unreal = null;
        List<Integer> holders = comparison.sources().with(term.key());
        if (holders.size() > TOO_COMMON) {
            return;
        }
        for (int id : holders) {
            Sources.Located located = comparison.sources().clause(id);
            for (Term given : located.clause().terms()) {
                if (given.key().equals(term.key())) {
                    if (!given.verb() || status(located.origin().text(), located.clause(), given) == Status.REAL) {
                        return;
                    }
                    for (Alignment.Match match : matches) {
                        unreal = match.source() == located && sharesMore(clause, located.clause(), term)
                                ? match
                                : unreal;
                    }
                }
            }
        }
        if (unreal != null) {
            out.rewrite(
                    FidelityError.Kind.MODALITY,
                    clause.range(),
                    unreal.source().origin(),
                    unreal.source().clause().range(),
                    "established",
                    null);
        }
    }

    /** Whether the clauses have more in common than the act. */
    private static boolean sharesMore(Clause clause, Clause source, Term act) {
        return clause.terms().stream()
                .anyMatch(own -> !own.key().equals(act.key())
                        && source.terms().stream().anyMatch(t -> t.key().equals(own.key())));
    }

    /** Whether the rewrite tells the act as done: in a compound past, or with « déjà », and hedged by nothing. */
    private static boolean isDone(ComparedText text, Clause clause, Term term) {
        Reading reading = text.analysis().reading(term.token());
        boolean present = reading.has("ind") && (reading.has("pres") || reading.has("impa"));
        if (!reading.has("ppa") && !present) {
            return false;
        }
        boolean auxiliary = reading.has("ppa") && hasAuxiliary(text.analysis(), clause, term.token());
        boolean completed = !text.cues(
                        COMPLETED,
                        Math.max(clause.firstToken(), term.token() - REACH),
                        Math.min(clause.endToken(), term.token() + REACH + 1))
                .isEmpty();
        return (auxiliary || completed) && isPlain(text, clause);
    }

    private static boolean isPlain(ComparedText text, Clause clause) {
        Set<Hedge> softeners = EnumSet.noneOf(Hedge.class);
        for (Clause own : text.clausesOf(clause.sentence())) {
            softeners.addAll(own == clause ? own.softeners() : own.hedges());
        }
        softeners.remove(Hedge.REPORTED);
        return softeners.isEmpty();
    }

    private static boolean hasAuxiliary(AnalyzedText text, Clause clause, int token) {
        for (int k = token - 1; k >= Math.max(clause.firstToken(), token - REACH); k--) {
            Reading reading = text.reading(k);
            if (ClauseSplitter.isVerb(reading)
                    && (reading.lemma().equals("avoir") || reading.lemma().equals("être"))) {
                return !reading.has("inf") && !reading.has("con") && !reading.has("futu") && !reading.has("sub");
            }
        }
        return false;
    }

    private static Status status(ComparedText text, Clause clause, Term term) {
        Reading reading = text.analysis().reading(term.token());
        if (reading.has("inf") && isGoverned(text.analysis(), clause, term.token())) {
            return Status.UNREAL;
        }
        if (reading.has("futu") || reading.has("con")) {
            return Status.FUTURE;
        }
        if (reading.has("ppa")) {
            for (int k = term.token() - 1; k >= Math.max(clause.firstToken(), term.token() - REACH); k--) {
                Reading before = text.analysis().reading(k);
                if (before.has("futu") || before.has("con")) {
                    return Status.FUTURE;
                }
            }
        }
        return Status.REAL;
    }

    private static boolean isGoverned(AnalyzedText text, Clause clause, int token) {
        for (int k = token - 1; k >= Math.max(clause.firstToken(), token - REACH - 2); k--) {
            if (GOVERNORS.contains(Folding.key(text.lemma(k)))) {
                return true;
            }
        }
        return false;
    }
}
