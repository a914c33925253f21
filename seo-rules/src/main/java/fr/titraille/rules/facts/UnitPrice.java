package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sum and a number of chips give one price a piece, the printed one, and about the same across the article. */
final class UnitPrice implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("unit-price", Severity.WARNING, Fixability.NONE, "arithmétique");
    private static final Set<String> EACH =
            Set.of("pièce", "unité", "chacun", "chacune", "exemplaire", "puce", "carte");
    private static final Set<String> LINKS =
            Set.of("pour", "valeur", "contre", "montant", "facture", "coût", "total", "totale");

    /** A price a piece with what it was worked out from. */
    private record Price(String chip, Figure sum, Figure count) {
        double each() {
            return FactView.number(sum) / FactView.number(count);
        }
    }

    /** Keeps the work linear on hostile input. */
    private static final int MOST_COMPARED = 40;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        List<Price> prices = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            Price price = price(view, sentence);
            if (price == null) {
                continue;
            }
            stated(context, view, sentence, price);
            for (Price other : prices.subList(0, Math.min(MOST_COMPARED, prices.size()))) {
                double ratio = price.each() / other.each();
                boolean same = price.chip().equals(other.chip())
                        && String.valueOf(price.sum().unit()).equals(other.sum().unit());
                double most = context.threshold("max-ratio");
                if (same && (ratio > most || ratio < 1 / most)) {
                    context.report(FindingDraft.body(
                                    "uneven",
                                    price.sum().range().union(price.count().range()),
                                    price.sum().text(),
                                    price.count().text(),
                                    Numbers.money(
                                            price.each(),
                                            String.valueOf(price.sum().unit())),
                                    other.sum().text(),
                                    other.count().text(),
                                    Numbers.money(
                                            other.each(),
                                            String.valueOf(other.sum().unit())))
                            .measured(Math.round(ratio * 100) / 100.0, "≤ " + Numbers.plain(most)));
                    break;
                }
            }
            prices.add(price);
        }
    }

    /** The one sum and the one number of chips of a sentence, tied by « pour », « d’une valeur de » or a purchase. */
    private static @Nullable Price price(FactView view, Sentence sentence) {
        Figure sum = null;
        Figure count = null;
        for (Figure figure : view.figures(sentence)) {
            if (figure.type() == Figure.Type.MONEY && !isEach(view, figure)) {
                boolean converted = sum != null && !String.valueOf(sum.unit()).equals(figure.unit());
                if (sum != null && !converted) {
                    return null;
                }
                sum = sum == null ? figure : sum;
            } else if (figure.type() == Figure.Type.COUNT && "chip".equals(figure.unit())) {
                if (count != null) {
                    return null;
                }
                count = figure;
            }
        }
        if (sum == null || count == null || FactView.number(count) < 2) {
            return null;
        }
        TextRange both = sum.range().union(count.range());
        boolean tied = view.has(both.start() - Math.min(both.start(), 20), both.end(), LINKS);
        return tied ? new Price(chip(view, sentence, count), sum, count) : null;
    }

    private static String chip(FactView view, Sentence sentence, Figure count) {
        for (Mention mention : view.mentions(sentence)) {
            int gap = mention.range().start() - count.range().end();
            if (mention.type() == Mention.Type.CHIP
                    && gap <= 25
                    && mention.range().end() > count.range().start()) {
                return mention.name();
            }
        }
        return "";
    }

    private static boolean isEach(FactView view, Figure figure) {
        int end = figure.range().end();
        return view.has(end, end + 14, EACH);
    }

    /** « soit 10 000 dollars pièce »: the printed price against the division. */
    private static void stated(RuleContext context, FactView view, Sentence sentence, Price price) {
        for (Figure figure : view.figures(sentence, Figure.Type.MONEY)) {
            boolean same = String.valueOf(figure.unit()).equals(price.sum().unit());
            if (!same || !isEach(view, figure)) {
                continue;
            }
            double low = Rounding.low(price.sum()) / Rounding.high(price.count());
            double high = Rounding.high(price.sum()) / Rounding.low(price.count());
            if (Rounding.high(figure) < low || Rounding.low(figure) > high) {
                context.report(FindingDraft.body(
                                "wrong",
                                price.sum().range().union(price.count().range()).union(figure.range()),
                                price.sum().text(),
                                price.count().text(),
                                Numbers.money(price.each(), String.valueOf(figure.unit())),
                                figure.text())
                        .measured(Math.round(price.each()), figure.text()));
            }
        }
    }
}
