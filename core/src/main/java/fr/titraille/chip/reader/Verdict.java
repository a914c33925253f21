package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.entity.ChipCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out what another statement of the same event already tells in its own way. */
final class Verdict {

    private static final Set<FactKind> TRADES = Set.of(FactKind.ORDER, FactKind.DELIVERY, FactKind.USAGE);

    /** No sales, no market and no plan is told of less, in any currency. House choice. */
    private static final double LEAST_MARKET = 1_000_000;

    private Verdict() {}

    static List<StatementDraft> of(List<StatementDraft> all, Events events) {
        List<StatementDraft> out = new ArrayList<>();
        for (StatementDraft c : all) {
            if (!isBarred(c, all) && !isRetold(c, all, events)) {
                out.add(c);
            }
        }
        return out;
    }

    /** « a livré 60 % de la commande »: what the delivery bears on is no further order. */
    private static boolean isRetold(StatementDraft c, List<StatementDraft> all, Events events) {
        if (c.kind != FactKind.ORDER || !c.event.nominal()) {
            return false;
        }
        Event up = events.outer(c.event);
        return all.stream().anyMatch(d -> d.event == up && (d.kind == FactKind.DELIVERY || d.kind == FactKind.MARKET));
    }

    /** « Amazon a remplacé ses H100 »: nobody but a maker designs or launches the chips of another maker. */
    private static boolean isOfAnother(StatementDraft c) {
        return c.kind == FactKind.PRODUCT
                && !c.event.classes().contains("make")
                && !c.chip.isEmpty()
                && !c.subject.isEmpty()
                && c.subject.stream().noneMatch(PartiesAndChips::isChipMaker)
                && c.chip.stream()
                        .allMatch(chip -> ChipCatalogue.standard()
                                .makerOf(chip)
                                .filter(maker -> !c.subject.contains(maker) && PartiesAndChips.isChipMaker(maker))
                                .isPresent());
    }

    /** « ne peut plus vendre » restricts, « vend à 12 000 dollars » tells a price; neither is a sale to somebody. */
    private static boolean isBarred(StatementDraft c, List<StatementDraft> all) {
        // « a levé 2 milliards pour produire des puces »: no product; « a dépensé 1 milliard pour acquérir »: an order
        if (c.purpose && c.kind != FactKind.ORDER && c.kind != FactKind.RESTRICTION) {
            return true;
        }
        // « respectivement 70 % et 20 % »: a share told of each is none of both
        boolean joint = c.kind == FactKind.MARKET
                && c.percent != null
                && c.subject.size() > 1
                && all.stream()
                        .anyMatch(d -> d.kind == FactKind.MARKET
                                && d.percent == c.percent
                                && d.subject.size() == 1
                                && c.subject.containsAll(d.subject));
        if (joint) {
            return true;
        }
        // « 40 % de pièces saines »: a yield and no share of a market
        boolean yielded = c.kind == FactKind.MARKET
                && c.percent != null
                && all.stream().anyMatch(d -> d.kind == FactKind.PRODUCT && d.percent == c.percent);
        if (yielded) {
            return true;
        }
        boolean petty = c.kind == FactKind.MARKET
                && c.amount != null
                && c.amount.number() != null
                && Math.abs(c.amount.number()) < LEAST_MARKET;
        if (petty) {
            return true;
        }
        // « vendue 28 000 dollars » tells a price and no sales
        boolean priced = c.kind == FactKind.MARKET
                && c.amount != null
                && all.stream().anyMatch(d -> d.kind == FactKind.PRICE && d.event == c.event && d.amount == c.amount);
        // « a reçu une commande » is no delivery
        boolean ordered = c.kind == FactKind.DELIVERY
                && c.event.classes().contains("receive")
                && all.stream().anyMatch(d -> d.kind == FactKind.ORDER && d.event == c.event);
        // what is delivered to or rented from somebody is not used by who delivers or rents it
        boolean traded = c.kind == FactKind.USAGE
                && all.stream()
                        .anyMatch(d -> d.event == c.event
                                && (d.kind == FactKind.DELIVERY || d.kind == FactKind.ORDER)
                                && !d.counterparty.isEmpty()
                                && !d.subject.isEmpty());
        // « réserve ses puces à l’inférence », « n’a pas commercialisé la carte »: delivered to nobody
        boolean undelivered = c.kind == FactKind.DELIVERY
                && c.counterparty.isEmpty()
                && c.quantity == null
                && all.stream()
                        .anyMatch(d -> d.event == c.event
                                && (d.kind == FactKind.USAGE || d.kind == FactKind.PRODUCT)
                                && !d.subject.isEmpty());
        // « le centre rassemble 200 000 puces »: used, and in stock with nobody
        boolean kept = c.kind == FactKind.STOCK
                && c.subject.isEmpty()
                && all.stream().anyMatch(d -> d.event == c.event && d.kind == FactKind.USAGE);
        // « plafonnera à 5 000 unités les importations »: the bound of a rule
        boolean bound = c.kind == FactKind.MARKET
                && c.quantity != null
                && all.stream().anyMatch(d -> d.kind == FactKind.RESTRICTION && d.quantity == c.quantity);
        // « augmentera de 10 % le tarif »: told as a price
        bound |= c.kind == FactKind.MARKET
                && c.percent != null
                && all.stream().anyMatch(d -> d.kind == FactKind.PRICE && d.percent == c.percent && d.event == c.event);
        if (undelivered || kept || bound || isOfAnother(c)) {
            return true;
        }
        if (priced || ordered || traded) {
            return true;
        }
        // « se loue 2 dollars l’heure » is no use, « 40 % moins cher » no performance, « proposée à 180 000 yuans » no
        // product
        boolean dear = all.stream()
                .anyMatch(d -> d.kind == FactKind.PRICE
                        && (c.kind == FactKind.USAGE && d.event == c.event && c.subject.isEmpty()
                                || c.kind == FactKind.PRODUCT
                                        && d.event == c.event
                                        && c.subject.isEmpty()
                                        && c.time == null
                                || c.kind == FactKind.PERFORMANCE && c.percent != null && d.percent == c.percent));
        if (dear) {
            return true;
        }
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
                && c.counterparty.isEmpty()
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
