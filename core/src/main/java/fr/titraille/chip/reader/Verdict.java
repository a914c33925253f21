package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs the evidence for each candidate. */
final class Verdict {

    private static final Set<FactKind> TRADES = Set.of(FactKind.ORDER, FactKind.DELIVERY, FactKind.USAGE);

    private Verdict() {}

    static List<StatementDraft> of(List<StatementDraft> all) {
        List<StatementDraft> out = new ArrayList<>();
        for (StatementDraft c : all) {
            if (!isBarred(c, all)) {
                out.add(c);
            }
        }
        return out;
    }

    /** « ne peut plus vendre » restricts, « vend à 12 000 dollars » tells a price; neither is a sale to somebody. */
    private static boolean isBarred(StatementDraft c, List<StatementDraft> all) {
        boolean levied = c.kind == FactKind.MARKET
                && c.percent != null
                && all.stream().anyMatch(d -> d.kind == FactKind.RESTRICTION && d.percent == c.percent);
        if (levied) {
            return true;
        }
        // « a retenu 27 000 puces »: bought; « a retenu la H100 »: preferred
        boolean bought = c.kind == FactKind.USAGE
                && all.stream()
                        .anyMatch(d -> d.event == c.event
                                && d.kind == FactKind.ORDER
                                && (d.quantity != null || d.amount != null));
        boolean preferred = c.kind == FactKind.ORDER
                && c.quantity == null
                && c.amount == null
                && all.stream().anyMatch(d -> d.event == c.event && d.kind == FactKind.USAGE);
        if (bought || preferred) {
            return true;
        }
        boolean offered = c.kind == FactKind.DELIVERY && c.counterparty.isEmpty()
                || c.kind == FactKind.ORDER && c.subject.isEmpty();
        return TRADES.contains(c.kind)
                && all.stream()
                        .filter(d -> d.event == c.event)
                        .anyMatch(d -> d.kind == FactKind.RESTRICTION || offered && d.kind == FactKind.PRICE);
    }
}
