package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.AmountMatch;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.proposition.Proposition;
import fr.titraille.fidelity.proposition.Segment;
import fr.titraille.fidelity.proposition.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure bound to somebody else: in the source it stands with one name and another figure of its kind with a second, in
 * the rewrite it stands with the second. « 8 milliards selon Yole, 6 selon Omdia » told as « 8 milliards selon Omdia ».
 */
final class BindingChecker implements Checker {

    /** The other figure may stand in the sentences beside. */
    private static final int AROUND = 1;

    /** A value that stands in more places may go with several things. */
    private static final int MOST = 1;

    @Override
    public void check(Comparison comparison, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        for (Stretch stretch : rewrite.stretches()) {
            if (stretch.question()) {
                continue;
            }
            for (Segment own : Segments.of(rewrite).in(stretch)) {
                for (Amount amount : own.amounts()) {
                    if (own.like(amount).size() == 1) {
                        check(comparison, own, amount, out);
                    }
                }
            }
        }
    }

    private static void check(Comparison comparison, Segment own, Amount amount, Alarms out) {
        AmountMatch match = comparison.amounts().of(amount);
        SourceTexts.LocatedAmount located = match.source();
        boolean same = match.outcome() == AmountMatch.Outcome.SAME && located != null;
        if (!same || located == null || comparison.sources().alike(amount).size() > MOST) {
            return;
        }
        ComparedText source = located.origin().text();
        List<Segment> beside = beside(source, source.stretchAt(located.amount().firstToken()));
        Segment home = with(beside, located.amount());
        if (home == null || home.like(located.amount()).size() > 1) {
            return;
        }
        for (Segment other : beside) {
            List<Amount> rivals = other.like(located.amount());
            if (other != home
                    && rivals.size() == 1
                    && isMoved(own, home, other)
                    && isMovedToo(comparison, own, rivals.get(0), other.namesWithout(home))) {
                out.raise(Alarm.of(
                        Ground.FIGURES_EXCHANGED,
                        comparison.rewrite().range(own.first(), own.end()),
                        located.origin(),
                        source.range(home.first(), home.end()),
                        1));
                return;
            }
        }
    }

    private static List<Segment> beside(ComparedText source, Stretch stretch) {
        List<Segment> segments = new ArrayList<>();
        List<Stretch> all = source.stretches();
        for (int k = Math.max(0, stretch.index() - AROUND);
                k <= Math.min(all.size() - 1, stretch.index() + AROUND);
                k++) {
            segments.addAll(Segments.of(source).in(all.get(k)));
        }
        return segments;
    }

    private static @Nullable Segment with(List<Segment> segments, Amount amount) {
        return segments.stream()
                .filter(s -> s.amounts().contains(amount))
                .findFirst()
                .orElse(null);
    }

    /** Whether the rewrite has the rival too, and not with what is the rival's in the source. */
    private static boolean isMovedToo(Comparison comparison, Segment own, Amount rival, Set<String> theirs) {
        ComparedText rewrite = comparison.rewrite();
        for (Amount amount : rewrite.amounts()) {
            AmountMatch match = comparison.amounts().of(amount);
            boolean repeated = (match.source() != null && match.source().amount() == rival)
                    || (match.derived() != null && match.derived().of() == rival);
            Segment place = repeated && !own.amounts().contains(amount)
                    ? with(Segments.of(rewrite).in(rewrite.stretchAt(amount.firstToken())), amount)
                    : null;
            if (place != null && !Proposition.meet(place.names(), theirs)) {
                return true;
            }
        }
        return false;
    }

    /** Who stands with the figure is the rival's alone. */
    private static boolean isMoved(Segment own, Segment home, Segment other) {
        return Proposition.meet(own.names(), other.namesWithout(home))
                && !home.namesWithout(other).isEmpty()
                && !Proposition.meet(own.names(), home.namesWithout(other));
    }
}
