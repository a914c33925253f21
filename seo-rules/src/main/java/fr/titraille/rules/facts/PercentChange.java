package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.chip.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;
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
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure from = figures.get(i);
                Figure to = figures.get(i + 1);
                Figure percent = figures.get(i + 2);
                if (isChange(view, from, to) && isPercent(view, to, percent)) {
                    check(context, view, from, to, percent);
                }
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
        int start = Math.max(to.range().end(), percent.range().start() - 35);
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
            TextRange range = from.range().union(percent.range());
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
