package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sum and its conversion agree: with the rate that the article prints, else with its other conversions, else with the
 * bounds between which the rate has moved.
 */
final class CurrencyConversion implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("currency-conversion", Severity.ERROR, Fixability.NONE, "arithmétique");
    private static final Set<String> JOINTS = Set.of("(", "soit", "ou", "équivalent", "environ");
    private static final int NEAR = 25;
    private static final String DOLLAR = "USD";

    private record Bounds(double lowest, double highest) {}

    private record Pair(Figure sum, Figure converted) {
        /** Units of the sum's currency for one of the other. */
        double rate() {
            return FactView.number(sum) / FactView.number(converted);
        }

        boolean isLike(Pair other) {
            return String.valueOf(sum.unit()).equals(other.sum().unit())
                    && String.valueOf(converted.unit()).equals(other.converted().unit());
        }
    }

    private static final Map<String, Bounds> RATES = bounds();

    private static Map<String, Bounds> bounds() {
        Map<String, Bounds> out = new HashMap<>();
        out.put(DOLLAR, new Bounds(1, 1));
        for (List<String> row : ResourceLines.table(CurrencyConversion.class, "exchange-rates.tsv", 3)) {
            out.put(row.get(0), new Bounds(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
        }
        return Map.copyOf(out);
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
        List<Figure> stated = view.figures().stream()
                .filter(f -> f.type() == Figure.Type.RATE)
                .toList();
        List<Pair> pairs = pairs(view);
        for (Pair pair : pairs) {
            Figure rate = rateFor(pair, stated);
            if (rate != null) {
                checkStated(context, pair, rate);
            } else if (!withinBounds(pair)) {
                report(context, "unlikely", pair, Numbers.plain(pair.rate()));
            } else {
                checkOthers(context, pair, pairs);
            }
        }
    }

    private static List<Pair> pairs(FactView view) {
        List<Pair> pairs = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            List<Figure> sums = view.figures(sentence);
            for (int i = 0; i + 1 < sums.size(); i++) {
                Figure a = sums.get(i);
                Figure b = sums.get(i + 1);
                boolean money = a.type() == Figure.Type.MONEY && b.type() == Figure.Type.MONEY;
                if (!money || a.unit() == null || b.unit() == null || a.unit().equals(b.unit())) {
                    continue;
                }
                int gap = b.range().start() - a.range().end();
                if (gap <= NEAR
                        && FactView.number(b) > 0
                        && view.has(a.range().end(), b.range().start(), JOINTS)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return pairs;
    }

    private static @Nullable Figure rateFor(Pair pair, List<Figure> rates) {
        for (Figure rate : rates) {
            String unit = String.valueOf(rate.unit());
            if (unit.equals(pair.sum().unit() + "/" + pair.converted().unit())
                    || unit.equals(pair.converted().unit() + "/" + pair.sum().unit())) {
                return rate;
            }
        }
        return null;
    }

    private static void checkStated(RuleContext context, Pair pair, Figure rate) {
        boolean direct = String.valueOf(rate.unit()).startsWith(pair.sum().unit() + "/");
        double units = direct ? FactView.number(rate) : 1 / FactView.number(rate);
        double right = FactView.number(pair.sum()) / units;
        double tolerance = Math.max(
                right * context.threshold("max-gap"),
                Rounding.halfUnit(pair.converted()) + Rounding.halfUnit(pair.sum()) / units);
        boolean about = pair.converted().precision() != Figure.Precision.EXACT;
        if (about) {
            tolerance = Math.max(tolerance, right * 0.05);
        }
        if (Math.abs(right - FactView.number(pair.converted())) > tolerance) {
            report(
                    context,
                    "wrong",
                    pair,
                    Numbers.money(right, String.valueOf(pair.converted().unit())),
                    rate.text());
        }
    }

    private static boolean withinBounds(Pair pair) {
        Bounds sum = RATES.get(String.valueOf(pair.sum().unit()));
        Bounds converted = RATES.get(String.valueOf(pair.converted().unit()));
        if (sum == null || converted == null) {
            return true;
        }
        double room = 1 + Rounding.halfUnit(pair.converted()) / FactView.number(pair.converted());
        return pair.rate() * room >= sum.lowest() / converted.highest()
                && pair.rate() / room <= sum.highest() / converted.lowest();
    }

    /** Without a printed rate, two conversions of one article must be at about the same rate. */
    private static void checkOthers(RuleContext context, Pair pair, List<Pair> pairs) {
        for (Pair other : pairs.subList(0, Math.min(MOST_COMPARED, pairs.size()))) {
            if (other == pair) {
                return;
            }
            double room = context.threshold("max-spread")
                    + Rounding.halfUnit(pair.converted()) / FactView.number(pair.converted())
                    + Rounding.halfUnit(other.converted()) / FactView.number(other.converted());
            if (pair.isLike(other) && Math.abs(pair.rate() / other.rate() - 1) > room) {
                report(
                        context,
                        "uneven",
                        pair,
                        Numbers.plain(pair.rate()),
                        other.sum().text() + " (" + other.converted().text() + ")",
                        Numbers.plain(other.rate()));
                return;
            }
        }
    }

    private static void report(RuleContext context, String message, Pair pair, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(pair.sum().text());
        arguments.add(pair.converted().text());
        arguments.addAll(List.of(more));
        TextRange range = pair.sum().range().union(pair.converted().range());
        context.report(FindingDraft.body(message, range, arguments.toArray())
                .measured(FactView.number(pair.converted()), String.valueOf(more[0])));
    }
}
