package fr.titraille.fidelity;

import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something planned, possible, feared, wished or reported that the rewrite gives as established. */
final class ModalityChecker implements Checker {

    private static final double COVER = 0.55;
    private static final double LIKENESS = 0.45;
    private static final Set<String> SPEAKERS = Set.of("c:person", "c:worker", "c:chief", "c:government");
    private static final double ENUMERATION = 12;
    private static final int SENTENCES_BEFORE = 2;
    private static final int SENTENCES_AFTER = 1;

    private static final Set<Hedge> UNREAL =
            EnumSet.of(Hedge.PLANNED, Hedge.POSSIBLE, Hedge.FEARED, Hedge.WISHED, Hedge.PREDICTED, Hedge.CONSIDERED);

    /** What may well not come: a future tense says more. */
    private static final Set<Hedge> OPEN = EnumSet.of(Hedge.POSSIBLE, Hedge.FEARED, Hedge.WISHED, Hedge.CONSIDERED);

    private static final Set<Hedge> SETTLED = EnumSet.of(Hedge.PLANNED, Hedge.PREDICTED);

    /** What leaves a claim to somebody. */
    private static final Set<Hedge> TOLD = EnumSet.of(Hedge.REPORTED, Hedge.CONDITIONAL, Hedge.PREDICTED);

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (Clause clause : comparison.rewrite().clauses()) {
            List<Alignment.Match> matches = comparison.matches(clause, COVER, LIKENESS);
            if (!clause.question()
                    && !matches.isEmpty()
                    && !isFragment(comparison, clause)
                    && hasItsFigures(comparison, clause, matches.get(0))) {
                check(comparison, clause, matches.get(0), out);
            }
        }
    }

    private static void check(Comparison comparison, Clause clause, Alignment.Match match, ErrorDrafts out) {
        Clause source = match.source().clause();
        Set<Hedge> softeners = sentenceSofteners(comparison.rewrite(), clause);
        boolean unreal = source.hedges().stream().anyMatch(UNREAL::contains);
        boolean conditional = source.hedges().contains(Hedge.CONDITIONAL);
        boolean future = source.hedges().contains(Hedge.FUTURE);
        boolean softUnreal = softeners.stream().anyMatch(h -> h != Hedge.REPORTED);
        boolean open = source.hedges().stream().anyMatch(OPEN::contains)
                && source.hedges().stream().noneMatch(SETTLED::contains);
        boolean settled = softUnreal && softeners.stream().allMatch(h -> h == Hedge.REPORTED || h == Hedge.FUTURE);
        String message = null;
        if (open && settled && clause.softeners().contains(Hedge.FUTURE) && !clause.heading()) {
            message = "settled";
        } else if (unreal && !softUnreal && !clause.heading()) {
            message = "established";
        } else if (conditional && softeners.isEmpty() && !clause.heading()) {
            message = "conditional";
        } else if (future && clause.past() && !softUnreal && sharesVerb(comparison.rewrite(), clause, source)) {
            message = "done";
        } else if (isReported(match)
                && !isAttributed(comparison, clause, softeners, speakers(match))
                && comparison.isBody()) {
            message = "unattributed";
        }
        if (message != null) {
            out.rewrite(
                    FidelityError.Kind.MODALITY,
                    clause.range(),
                    match.source().origin(),
                    source.range(),
                    message,
                    null);
        }
    }

    /** Whether what is told as done is what the source has to come. */
    private static boolean sharesVerb(ComparedText text, Clause clause, Clause source) {
        return clause.terms().stream()
                .filter(t -> t.verb() && text.analysis().reading(t.token()).has("ppa"))
                .anyMatch(own -> source.terms().stream()
                        .anyMatch(t -> t.verb() && t.key().equals(own.key())));
    }

    /** A clause whose figures the source gives elsewhere draws on that place, not on this one. */
    private static boolean hasItsFigures(Comparison comparison, Clause clause, Alignment.Match match) {
        for (Amount amount : comparison.rewrite().amounts(clause)) {
            Sources.LocatedAmount given = comparison.amounts().of(amount).source();
            boolean small = amount.figure().type() == Figure.Type.COUNT && amount.number() <= ENUMERATION;
            if (given != null && !small && given.clauseId() != match.source().id()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFragment(Comparison comparison, Clause clause) {
        for (int i = clause.firstToken(); i < clause.endToken(); i++) {
            if (ClauseSplitter.isFinite(comparison.rewrite().analysis(), i)
                    || comparison.rewrite().analysis().reading(i).has("ppa")) {
                return false;
            }
        }
        return true;
    }

    private static Set<Hedge> sentenceSofteners(ComparedText text, Clause clause) {
        Set<Hedge> found = EnumSet.noneOf(Hedge.class);
        for (Clause own : text.clausesOf(clause.sentence())) {
            found.addAll(own.softeners());
        }
        return found;
    }

    /** Whether the source's sentence is told by somebody. */
    private static boolean isReported(Alignment.Match match) {
        for (Clause own :
                match.source().origin().text().clausesOf(match.source().clause().sentence())) {
            if (own.hedges().contains(Hedge.REPORTED)) {
                return true;
            }
        }
        return false;
    }

    /** Who speaks in the source's sentence: where the rewrite names them, the claim is theirs in some form. */
    private static Set<String> speakers(Alignment.Match match) {
        Set<String> names = new HashSet<>();
        ComparedText text = match.source().origin().text();
        List<Attribution> attributions = text.attributions();
        for (Clause own : text.clausesOf(match.source().clause().sentence())) {
            boolean telling = own.hedges().contains(Hedge.REPORTED)
                    && own != match.source().clause();
            for (Term term : own.terms()) {
                boolean party = term.kind() == Term.Kind.NAME || SPEAKERS.contains(term.key());
                boolean named = attributions.stream().anyMatch(x -> x.range().contains(term.range()));
                if (named || (telling && party)) {
                    names.add(term.key());
                }
            }
        }
        return names;
    }

    /** An attribution holds for its neighbours; a heading leaves it to the text under it. */
    private static boolean isAttributed(
            Comparison comparison, Clause clause, Set<Hedge> softeners, Set<String> speakers) {
        if (clause.heading() || softeners.stream().anyMatch(TOLD::contains)) {
            return true;
        }
        ComparedText text = comparison.rewrite();
        List<Sentence> sentences = text.analysis().sentences();
        int index = clause.sentence().index();
        int last = Math.min(sentences.size() - 1, index + SENTENCES_AFTER);
        for (int k = Math.max(0, index - SENTENCES_BEFORE); k <= last; k++) {
            for (Clause other : text.clausesOf(sentences.get(k))) {
                if (other.softeners().contains(Hedge.REPORTED)
                        || other.terms().stream().anyMatch(t -> speakers.contains(t.key()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
