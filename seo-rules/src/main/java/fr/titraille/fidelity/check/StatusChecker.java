package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.ActPair;
import fr.titraille.fidelity.proposition.ActPairs;
import fr.titraille.fidelity.proposition.Attributions;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.grammar.Hedge;
import fr.titraille.grammar.Hedges;
import fr.titraille.grammar.PhraseList;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is planned, possible, tried, feared or told with a reserve, and becomes a fact: the same verb, surer than it was. */
final class StatusChecker implements Checker {

    private static final int LEAST_SHARED = 2;

    private static final double LEAST_LIKENESS = 0.5;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (stretch.question() || stretch.heading()) {
                continue;
            }
            Optional<TokenMap> copy = comparison.copy(stretch);
            for (ActPair pair : ActPairs.of(
                    comparison.rewrite(), stretch, comparison.alignment().of(stretch))) {
                boolean copied = copy.isPresent();
                boolean same = copied || (pair.shared() >= LEAST_SHARED && pair.likeness() >= LEAST_LIKENESS);
                Ground ground = same && pair.act().denied() == pair.given().denied()
                        ? raised(comparison.rewrite(), stretch, pair, copied)
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

    private static @Nullable Ground raised(ComparedText rewrite, Stretch stretch, ActPair pair, boolean copied) {
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
            boolean told = !Attributions.of(rewrite).in(stretch).isEmpty() || isHedged(rewrite, stretch);
            return told ? null : Ground.CONDITIONAL_DROPPED;
        }
        if (act.status() == Status.FACT && given.isUnreal() && !isHedged(rewrite, stretch)) {
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
        return settled && given.isUnsure() && given != Status.CONDITIONAL && !isHedged(rewrite, stretch)
                ? Ground.STATUS_RAISED
                : null;
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
