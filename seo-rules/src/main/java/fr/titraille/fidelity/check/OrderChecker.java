package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.proposition.Ordering;
import fr.titraille.fidelity.proposition.Orderings;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which of two is more, or comes first, turned round: by the source's own comparison, whatever its adjective and the order
 * of its terms, or by the two measures that the source gives.
 */
final class OrderChecker implements Checker {

    private static final int TRIED = 3;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (stretch.question() || matches.isEmpty()) {
                continue;
            }
            List<Alignment.Match> tried = matches.subList(0, Math.min(TRIED, matches.size()));
            for (Ordering own : Orderings.of(comparison.rewrite()).in(stretch)) {
                check(own, tried, out);
            }
        }
    }

    private static void check(Ordering own, List<Alignment.Match> matches, Alarms out) {
        Alarm alarm = null;
        for (Alignment.Match match : matches) {
            SourceTexts.Origin origin = match.source().origin();
            for (Ordering given : Orderings.of(origin.text()).in(match.source().stretch())) {
                if (own.agrees(given)) {
                    return;
                }
                if (alarm == null && own.contradicts(given)) {
                    Ground ground = own.scale().equals(Ordering.TIME) ? Ground.ORDER_TURNED : Ground.COMPARISON_TURNED;
                    alarm = Alarm.of(ground, own.range(), origin, given.range(), match.cover());
                }
            }
            if (alarm == null
                    && isBeliedByFigures(own, origin.text(), match.source().stretch())) {
                alarm = Alarm.of(
                        Ground.COMPARISON_TURNED,
                        own.range(),
                        origin,
                        match.source().stretch().sentence().range(),
                        match.cover());
            }
        }
        if (alarm != null) {
            out.raise(alarm);
        }
    }

    /** « A mesure 14 pouces, B 11 » : of two measures the first belongs to whoever is named first. */
    private static boolean isBeliedByFigures(Ordering own, ComparedText source, Stretch stretch) {
        List<Amount> amounts = source.amounts(stretch);
        int dimension = Orderings.dimension(own);
        if (dimension == 0 || amounts.size() != 2) {
            return false;
        }
        Amount first = amounts.get(0);
        Amount second = amounts.get(1);
        boolean measures = !first.isDate()
                && first.figure().type() == second.figure().type()
                && Objects.equals(first.unit(), second.unit())
                && first.number() != second.number();
        int left = place(source, stretch, own.left());
        int right = place(source, stretch, own.right());
        if (!measures || left < 0 || right < 0 || left == right) {
            return false;
        }
        double own1 = left < right ? first.number() : second.number();
        double own2 = left < right ? second.number() : first.number();
        return Math.signum(own1 - own2) != own.sign() * dimension;
    }

    /** Where the one name of a side stands in the source's sentence, or -1. */
    private static int place(ComparedText source, Stretch stretch, Set<String> keys) {
        int place = -1;
        for (Term term : stretch.terms()) {
            boolean name =
                    term.kind() == Term.Kind.NAME || source.token(term.token()).isCapitalized();
            if (name && keys.contains(term.key())) {
                if (place >= 0) {
                    return -1;
                }
                place = term.token();
            }
        }
        return place;
    }
}
