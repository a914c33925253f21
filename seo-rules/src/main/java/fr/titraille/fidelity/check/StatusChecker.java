package fr.titraille.fidelity.check;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.ActPair;
import fr.titraille.fidelity.proposition.ActPairs;
import fr.titraille.fidelity.proposition.Acts;
import fr.titraille.fidelity.proposition.Attributions;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.grammar.Hedge;
import fr.titraille.grammar.Hedges;
import fr.titraille.grammar.PhraseList;
import fr.titraille.text.TextRange;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is planned, possible, tried, feared or told with a reserve, and becomes a fact: the same verb, surer than it was. */
final class StatusChecker implements Checker {

    private static final int LEAST_SHARED = 2;

    private static final double LEAST_LIKENESS = 0.5;

    /** Terms that a clause must share with a sentence that has another verb. */
    private static final int LEAST_OF_CLAUSE = 3;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (stretch.question() || stretch.heading()) {
                continue;
            }
            Optional<TokenMap> copy = comparison.copy(stretch);
            boolean hedged = isHedgedAnew(comparison, stretch);
            if (copy.isEmpty()) {
                clauses(comparison, stretch, out);
            }
            for (ActPair pair : ActPairs.of(
                    comparison.rewrite(), stretch, comparison.alignment().of(stretch))) {
                boolean copied = copy.isPresent() && pair.sameVerb();
                boolean same = copied || isSameAct(comparison, pair);
                Ground ground = same && pair.act().denied() == pair.given().denied()
                        ? raised(comparison, stretch, pair, copied, hedged)
                        : null;
                if (ground != null) {
                    TextRange own = comparison
                            .rewrite()
                            .range(pair.act().first(), pair.act().token() + 1);
                    TextRange given = pair.origin()
                            .text()
                            .range(pair.given().first(), pair.given().token() + 1);
                    out.raise(Alarm.of(ground, own, pair.origin(), given, copied ? 1 : pair.likeness()));
                }
            }
            copy.ifPresent(map -> hedges(comparison, stretch, map, out));
        }
    }

    /** Enough common arguments; of two verbs of one class, and no figure that the other clause lacks. */
    private static boolean isSameAct(Comparison comparison, ActPair pair) {
        boolean shared = pair.shared() >= LEAST_SHARED && pair.likeness() >= LEAST_LIKENESS;
        return shared && (pair.sameVerb() || !hasOtherFigure(comparison, pair));
    }

    private static boolean hasOtherFigure(Comparison comparison, ActPair pair) {
        ComparedText source = pair.origin().text();
        Set<String> given = clause(source, pair.given());
        return clause(comparison.rewrite(), pair.act()).stream()
                .anyMatch(key -> key.startsWith("=") && !given.contains(key));
    }

    private static @Nullable Ground raised(
            Comparison comparison, Stretch stretch, ActPair pair, boolean copied, boolean hedged) {
        ComparedText rewrite = comparison.rewrite();
        Act act = pair.act();
        Status given = pair.given().status();
        if (act.attributive() || pair.given().attributive() || act.status() == Status.OPEN || given == Status.OPEN) {
            return null;
        }
        if (act.denied() && (given == Status.POSSIBLE || given == Status.ALLOWED)) {
            // what cannot be done is not done
            return null;
        }
        if (act.status() == Status.FACT && given == Status.CONDITIONAL) {
            boolean told = !Attributions.of(rewrite).in(stretch).isEmpty() || hedged;
            return told ? null : Ground.CONDITIONAL_DROPPED;
        }
        if (act.status() == Status.FACT && given.isUnreal() && !hedged) {
            boolean scheduled =
                    !act.past() && (given == Status.FUTURE || given == Status.PLANNED || given == Status.DUE);
            // the present tense tells plans too: « sort en mars » for « sortira en mars »
            return scheduled ? null : copied ? Ground.HEDGE_EDITED : Ground.MODALITY_RAISED;
        }
        if (act.status() == Status.FUTURE
                && given == Status.FACT
                && pair.given().past()) {
            return Ground.HEDGE_EDITED;
        }
        boolean settled = act.status() == Status.FUTURE || act.status() == Status.DUE;
        return settled && given.isUnsure() && given != Status.CONDITIONAL && !hedged ? Ground.STATUS_RAISED : null;
    }

    /** A hedge that the source has too hedges something else: « de peur des pannes ». */
    private static boolean isHedgedAnew(Comparison comparison, Stretch stretch) {
        Set<Hedge.Level> own = levels(comparison.rewrite(), stretch);
        comparison.alignment().of(stretch).stream()
                .limit(1)
                .forEach(match -> own.removeAll(
                        levels(match.source().origin().text(), match.source().stretch())));
        return !own.isEmpty();
    }

    private static Set<Hedge.Level> levels(ComparedText text, Stretch stretch) {
        Set<Hedge.Level> levels = EnumSet.noneOf(Hedge.Level.class);
        Hedges.in(text.analysis(), stretch.firstToken(), stretch.endToken()).stream()
                .map(hit -> hit.value().level())
                .filter(level -> level != Hedge.Level.REPORTED)
                .forEach(levels::add);
        return levels;
    }

    /**
     * Another verb for a clause of the source: that with most of the sentence's terms. Where it tells what may be, and
     * nothing in the rewrite's sentence does, what may be became a fact.
     */
    private static void clauses(Comparison comparison, Stretch stretch, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        List<Alignment.Match> matches = comparison.alignment().of(stretch);
        boolean plain = !matches.isEmpty()
                && !isHedged(rewrite, stretch)
                && Attributions.of(rewrite).in(stretch).isEmpty()
                && Acts.of(rewrite).in(stretch).stream().anyMatch(StatusChecker::isFact)
                && Acts.of(rewrite).in(stretch).stream()
                        .noneMatch(a -> a.status().isUnreal() || a.status() == Status.REPORTED);
        if (!plain) {
            return;
        }
        Alignment.Match match = matches.get(0);
        ComparedText source = match.source().origin().text();
        Set<String> own = new HashSet<>();
        stretch.terms().forEach(t -> own.add(t.key()));
        Act best = null;
        long most = 0;
        for (Act act : Acts.of(source).in(match.source().stretch())) {
            long shared = act.attributive() || act.status() == Status.OPEN
                    ? 0
                    : clause(source, act).stream().filter(own::contains).count();
            if (shared > most) {
                best = act;
                most = shared;
            }
        }
        boolean bent = best != null
                && best.status().isUnsure()
                && !best.denied()
                && most >= LEAST_OF_CLAUSE
                && most >= LEAST_LIKENESS * own.size();
        if (bent && best != null) {
            out.raise(Alarm.of(
                    Ground.MODALITY_RAISED,
                    stretch.sentence().range(),
                    match.source().origin(),
                    source.range(best.first(), best.token() + 1),
                    (double) most / Math.max(1, own.size())));
        }
    }

    private static boolean isFact(Act act) {
        return act.status() == Status.FACT && !act.attributive();
    }

    /** The terms of an act's clause, between the marks around it. */
    private static Set<String> clause(ComparedText text, Act act) {
        Stretch stretch = text.stretchAt(act.token());
        int first = act.token();
        while (first > stretch.firstToken() && text.token(first - 1).kind() != TokenKind.PUNCTUATION) {
            first--;
        }
        int end = act.token();
        while (end < stretch.endToken() && text.token(end).kind() != TokenKind.PUNCTUATION) {
            end++;
        }
        Set<String> keys = new HashSet<>();
        for (int k = first; k < end; k++) {
            Term term = text.term(k);
            if (term != null) {
                keys.add(term.key());
            }
        }
        return keys;
    }

    private static boolean isHedged(ComparedText text, Stretch stretch) {
        return Hedges.in(text.analysis(), stretch.firstToken(), stretch.endToken()).stream()
                .anyMatch(hit -> hit.value().level() != Hedge.Level.REPORTED);
    }

    /** « peut-être », « probablement », « de peur que » gone from a copied sentence that keeps no other. */
    private static void hedges(Comparison comparison, Stretch stretch, TokenMap map, Alarms out) {
        if (isHedged(comparison.rewrite(), stretch)) {
            return;
        }
        List<PhraseList.Hit<Hedge>> given = Hedges.in(map.source().analysis(), map.sourceFirst(), map.sourceEnd());
        for (PhraseList.Hit<Hedge> hit : given) {
            boolean gone = hit.value().strong()
                    && hit.value().level() != Hedge.Level.REPORTED
                    && map.rewritten(hit.first()) == TokenMap.NONE
                    && hasNeighbours(map, hit);
            if (gone) {
                TextRange place = comparison.rewrite().range(stretch.firstToken(), stretch.endToken());
                out.raise(Alarm.of(
                        Ground.HEDGE_EDITED,
                        place,
                        map.origin(),
                        map.source().range(hit.first(), hit.end()),
                        map.shared()));
            }
        }
    }

    /** Whether the words on both sides are still there: what the hedge spoke of was kept. */
    private static boolean hasNeighbours(TokenMap map, PhraseList.Hit<Hedge> hit) {
        boolean before = hit.first() == map.sourceFirst() || map.rewritten(hit.first() - 1) != TokenMap.NONE;
        boolean after = hit.end() >= map.sourceEnd() || map.rewritten(hit.end()) != TokenMap.NONE;
        return before || after;
    }
}
