package fr.titraille.chip.reader;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the candidates of a sentence together: one that adds nothing to another of its kind is left out. */
final class Assembly {

    private Assembly() {}

    static List<StatementDraft> of(List<StatementDraft> candidates) {
        List<StatementDraft> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(StatementDraft::weight).reversed());
        List<StatementDraft> kept = new ArrayList<>();
        for (StatementDraft candidate : sorted) {
            StatementDraft host = host(kept, candidate);
            if (host == null) {
                kept.add(candidate);
            } else {
                absorb(host, candidate);
            }
        }
        kept.sort(Comparator.comparingInt(c -> c.event.head()));
        return kept;
    }

    private static @Nullable StatementDraft host(List<StatementDraft> kept, StatementDraft candidate) {
        for (StatementDraft other : kept) {
            boolean near = other.event == candidate.event || other.stance == candidate.stance;
            if (other.kind == candidate.kind && near && compatible(other, candidate)) {
                return other;
            }
        }
        return null;
    }

    private static boolean compatible(StatementDraft a, StatementDraft b) {
        return fits(a.subject, b.subject)
                && fits(a.counterparty, b.counterparty)
                && fits(a.chip, b.chip)
                && fits(a.reference, b.reference)
                && fits(a.quantity, b.quantity)
                && fits(a.amount, b.amount)
                && fits(a.percent, b.percent)
                && (a.time == null || b.time == null || a.time.equals(b.time));
    }

    private static boolean fits(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    private static boolean fits(@Nullable Figure a, @Nullable Figure b) {
        return a == null || b == null || a.range().equals(b.range());
    }

    private static void absorb(StatementDraft host, StatementDraft other) {
        host.subject.addAll(other.subject);
        host.counterparty.addAll(other.counterparty);
        host.chip.addAll(other.chip);
        host.reference.addAll(other.reference);
        host.aboutChips |= other.aboutChips;
        host.quantity = host.quantity == null ? other.quantity : host.quantity;
        host.amount = host.amount == null ? other.amount : host.amount;
        host.negative |= host.percent == null && other.negative;
        host.percent = host.percent == null ? other.percent : host.percent;
        host.time = host.time == null ? other.time : host.time;
    }
}
