package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rise or fall in percent agrees with the two numbers it leads from and to: « de 100 à 150, soit 50 % de plus ». */
final class PercentChange implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("percent-change", Severity.ERROR, Fixability.NONE, "arithmétique");
    private static final Set<String> UP = Set.of(
            "hausse",
            "bond",
            "progression",
            "augmentation",
            "croissance",
            "plus",
            "augmenté",
            "progressé",
            "bondi",
            "grimpé",
            "gagné",
            "supplémentaires",
            "accroissement",
            "augmentent",
            "flambée");
    private static final Set<String> DOWN = Set.of(
            "baisse",
            "recul",
            "chute",
            "diminution",
            "repli",
            "moins",
            "reculé",
            "chuté",
            "baissé",
            "perdu",
            "diminué",
            "contraction",
            "réduction");
    private static final Set<String> CHANGE =
            Set.of("passer", "passe", "passé", "passée", "passés", "passées", "passant", "passent", "passait", "de");
    private static final Map<String, Double> MULTIPLES = Map.of(
            "doublé",
            2.0,
            "double",
            2.0,
            "doublée",
            2.0,
            "doublent",
            2.0,
            "doubler",
            2.0,
            "triplé",
            3.0,
            "triple",
            3.0,
            "tripler",
            3.0,
            "quadruplé",
            4.0,
            "décuplé",
            10.0);
    /** What « doubler » leaves open, as a share. */
    private static final double ABOUT = 0.1;

    private static final int NEAR = 60;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        for (Sentence sentence : view.sentences()) {
            List<Figure> figures = view.figures(sentence).stream()
                    .filter(f -> f.type() != Figure.Type.DATE && f.type() != Figure.Type.DURATION)
                    .toList();
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure from = figures.get(i);
                Figure to = figures.get(i + 1);
                if (!isChange(view, from, to)) {
                    continue;
                }
                Figure after = i + 2 < figures.size() ? figures.get(i + 2) : null;
                Figure before = i > 0 ? figures.get(i - 1) : null;
                if (after != null && isPercent(view, to, after)) {
                    check(context, view, from, to, after);
                } else if (before != null && leadsIn(view, before, from)) {
                    check(context, view, from, to, before);
                } else {
                    multiple(context, view, sentence, from, to);
                }
            }
        }
    }

    /** « a bondi de 50 %, passant de 10 à 20 milliards ». */
    private static boolean leadsIn(FactView view, Figure percent, Figure from) {
        int start = Math.max(0, percent.range().start() - 35);
        return percent.type() == Figure.Type.PERCENT
                && from.range().start() - percent.range().end() <= NEAR
                && view.has(
                        percent.range().end(),
                        from.range().start(),
                        Set.of("passant", "passer", "passé", "passée", "pour"))
                && (view.has(start, percent.range().start(), UP)
                        || view.has(start, percent.range().start(), DOWN));
    }

    /** « a doublé, de 15 000 à 22 000 plaquettes ». */
    private static void multiple(RuleContext context, FactView view, Sentence sentence, Figure from, Figure to) {
        double ratio = FactView.number(to) / FactView.number(from);
        int start = Math.max(sentence.range().start(), from.range().start() - NEAR);
        for (Token token : view.tokens(start, from.range().start())) {
            Double times = MULTIPLES.get(token.key());
            if (times != null && (ratio < times * (1 - ABOUT) || ratio > times * (1 + 2 * ABOUT))) {
                context.report(FindingDraft.body(
                                "multiple",
                                token.range().union(to.range()),
                                from.text(),
                                to.text(),
                                token.text(),
                                Numbers.plain(ratio))
                        .measured(Math.round(ratio * 100) / 100.0, token.text()));
                return;
            }
        }
    }

    private static boolean isChange(FactView view, Figure from, Figure to) {
        boolean same =
                from.type() == to.type() && from.unit() != null && from.unit().equals(to.unit());
        boolean quantity = from.type() == Figure.Type.COUNT
                || from.type() == Figure.Type.MONEY
                || from.type() == Figure.Type.MEASURE;
        return same
                && quantity
                && FactView.number(from) > 0
                && view.has(from.range().end(), to.range().start(), Set.of("à"))
                && to.range().start() - from.range().end() <= NEAR / 2
                && view.has(Math.max(0, from.range().start() - 20), from.range().start(), CHANGE);
    }

    private static boolean isPercent(FactView view, Figure to, Figure percent) {
        int start = Math.max(to.range().end(), percent.range().start() - 35);
        return percent.type() == Figure.Type.PERCENT
                && percent.range().start() - to.range().end() <= NEAR
                && (view.has(start, percent.range().start(), UP)
                        || view.has(start, percent.range().start(), DOWN)
                        || view.has(percent.range().end(), percent.range().end() + 16, Set.of("plus", "moins")));
    }

    private static void check(RuleContext context, FactView view, Figure from, Figure to, Figure percent) {
        boolean leading = percent.range().start() < from.range().start();
        int start = Math.max(leading ? 0 : to.range().end(), percent.range().start() - 35);
        boolean down = view.has(start, percent.range().start(), DOWN)
                || view.has(percent.range().end(), percent.range().end() + 16, Set.of("moins"));
        double sign = down ? -1 : 1;
        double rising = 100 * (Rounding.high(to) / Rounding.low(from) - 1);
        double falling = 100 * (Rounding.low(to) / Rounding.high(from) - 1);
        double least = Math.min(sign * rising, sign * falling);
        double most = Math.max(sign * rising, sign * falling);
        double real = 100 * sign * (FactView.number(to) - FactView.number(from)) / FactView.number(from);
        boolean holds = most >= Rounding.low(percent) && least <= Rounding.high(percent);
        boolean turned = real < 0;
        if (!holds || turned) {
            TextRange range = from.range().union(to.range()).union(percent.range());
            context.report(FindingDraft.body(
                            turned ? "turned" : "wrong",
                            range,
                            from.text(),
                            to.text(),
                            percent.text(),
                            Numbers.percent(Math.abs(real)))
                    .measured(Math.round(real * 10) / 10.0, percent.text()));
        }
    }
}
