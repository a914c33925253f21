package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
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

/**
 * A share, its total and the part it makes agree: « plus de 60 % de 1 600, soit environ 1 000 ». The part and the share
 * stand side by side, joined by « soit » or the like; the total is a number of the same unit in the sentence or before it.
 */
final class PercentOfTotal implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("percent-of-total", Severity.ERROR, Fixability.NONE, "arithmétique");
    private static final Set<String> JOINTS = Set.of(
            "soit", "(", "représente", "représentent", "représentant", "équivaut", "c'est-à-dire", "correspond", "ou");
    /** « 300 euros, soit une baisse de 25 % » is a change, no share. */
    private static final Set<String> CHANGE = Set.of(
            "hausse",
            "baisse",
            "bond",
            "recul",
            "chute",
            "progression",
            "augmentation",
            "croissance",
            "diminution",
            "repli",
            "remise",
            "rabais",
            "plus",
            "moins",
            "marge",
            "gain",
            "perte",
            "prime",
            "décote");
    /** Characters between share and part. */
    private static final int NEAR = 60;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        for (Sentence sentence : view.sentences()) {
            List<Figure> figures = view.figures(sentence);
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure a = figures.get(i);
                Figure b = figures.get(i + 1);
                if (joined(view, a, b) && isShare(a) && isPart(b)) {
                    check(context, view, sentence, a, b);
                } else if (joined(view, a, b) && isShare(b) && isPart(a)) {
                    check(context, view, sentence, b, a);
                }
            }
        }
    }

    private static boolean isShare(Figure figure) {
        double value = FactView.number(figure);
        return (figure.type() == Figure.Type.PERCENT && value > 0 && value < 100)
                || (figure.type() == Figure.Type.RATIO && value > 0 && value < 1);
    }

    private static boolean isPart(Figure figure) {
        return figure.type() == Figure.Type.COUNT || figure.type() == Figure.Type.MONEY;
    }

    private static boolean joined(FactView view, Figure a, Figure b) {
        int from = a.range().end();
        int to = b.range().start();
        return to - from <= NEAR && view.has(from, to, JOINTS) && !view.has(from, to, CHANGE);
    }

    private static void check(RuleContext context, FactView view, Sentence sentence, Figure share, Figure part) {
        double percent = share.type() == Figure.Type.RATIO ? 100 : 1;
        double low = Rounding.low(share) * percent / 100;
        double high = Rounding.high(share) * percent / 100;
        Figure nearest = null;
        for (Figure total : totals(view, sentence, share, part)) {
            double from = Rounding.low(part) / Math.max(Rounding.high(total), 1e-9);
            double to = Rounding.high(part) / Math.max(Rounding.low(total), 1e-9);
            if (to >= low && from <= high) {
                return;
            }
            nearest = nearest == null ? total : nearest;
        }
        if (nearest != null) {
            double real = 100 * FactView.number(part) / FactView.number(nearest);
            TextRange range = share.range().union(part.range());
            context.report(
                    FindingDraft.body("wrong", range, part.text(), nearest.text(), share.text(), Numbers.percent(real))
                            .measured(Math.round(real * 10) / 10.0, share.text()));
        }
    }

    /** Larger numbers of the part's unit, nearest first: in the sentence, else in the one before. */
    private static List<Figure> totals(FactView view, Sentence sentence, Figure share, Figure part) {
        List<Figure> totals = new ArrayList<>();
        collect(view.figures(sentence), share, part, totals);
        Sentence before = view.before(sentence);
        if (totals.isEmpty() && before != null) {
            collect(view.figures(before), share, part, totals);
        }
        return totals;
    }

    private static void collect(List<Figure> figures, Figure share, Figure part, List<Figure> into) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            boolean same = figure.type() == part.type()
                    && figure.unit() != null
                    && figure.unit().equals(part.unit())
                    && FactView.number(figure) > FactView.number(part);
            if (same && figure != share && figure != part) {
                into.add(figure);
            }
        }
    }
}
