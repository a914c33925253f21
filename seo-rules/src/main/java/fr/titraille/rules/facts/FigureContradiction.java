package fr.titraille.rules.facts;

import fr.titraille.chip.ChipFact;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same fact with two different numbers, dates or signs in two places of the article. */
final class FigureContradiction implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("figure-contradiction", Severity.ERROR, Fixability.NONE, "SUMMAC");
    /** Words that make it another fact: a second order, a former one, a part of the whole. */
    private static final Set<String> OTHER = Set.of(
            "autre",
            "autres",
            "nouvelle",
            "nouvelles",
            "nouveau",
            "nouveaux",
            "second",
            "seconde",
            "deuxième",
            "supplémentaire",
            "supplémentaires",
            "auparavant",
            "précédente",
            "précédent",
            "déjà",
            "dont",
            "puis",
            "ensuite",
            "outre",
            "initialement",
            "désormais",
            "première",
            "premier",
            "premiers",
            "encore",
            "plus",
            "total",
            "ailleurs",
            "contre",
            "également",
            "aussi");
    /** Keeps the work linear on hostile input. */
    private static final int MOST_COMPARED = 40;

    private static final Set<ChipFact.Kind> KINDS = Set.of(
            ChipFact.Kind.ORDER,
            ChipFact.Kind.DELIVERY,
            ChipFact.Kind.STOCK,
            ChipFact.Kind.PRICE,
            ChipFact.Kind.MARKET);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        Map<String, List<ChipFact>> seen = new HashMap<>();
        for (ChipFact fact : view.facts()) {
            if (!KINDS.contains(fact.kind()) || isOther(view, fact)) {
                continue;
            }
            if (fact.quantity() != null) {
                compare(context, view, seen, fact, "quantity", fact.quantity());
            }
            if (fact.amount() != null) {
                compare(context, view, seen, fact, "amount/" + fact.amount().unit(), fact.amount());
            }
            if (fact.percent() != null
                    && fact.kind() == ChipFact.Kind.MARKET
                    && view.has(fact.evidence().start(), fact.evidence().end(), Set.of("part"))) {
                compare(context, view, seen, fact, "percent", fact.percent());
            }
        }
    }

    private static boolean isOther(FactView view, ChipFact fact) {
        return view.has(fact.evidence().start(), fact.evidence().end(), OTHER);
    }

    private static void compare(
            RuleContext context,
            FactView view,
            Map<String, List<ChipFact>> seen,
            ChipFact fact,
            String field,
            Figure figure) {
        List<ChipFact> earlier = seen.computeIfAbsent(fact.kind() + "|" + field, k -> new ArrayList<>());
        for (ChipFact other : earlier) {
            Figure number = number(other, field);
            if (number != null
                    && !other.evidence().equals(fact.evidence())
                    && isSame(other, fact)
                    && !agree(number, figure)) {
                context.report(
                        FindingDraft.body("differs", figure.range(), figure.text(), number.text(), excerpt(view, other))
                                .measured(FactView.number(figure), number.text()));
                break;
            }
        }
        if (earlier.size() < MOST_COMPARED) {
            earlier.add(fact);
        }
    }

    private static @Nullable Figure number(ChipFact fact, String field) {
        return field.equals("quantity") ? fact.quantity() : field.equals("percent") ? fact.percent() : fact.amount();
    }

    /**
     * What both name must be the same, and at least two of buyer, seller and chip; what one leaves out does not tell them
     * apart, but the time does.
     */
    private static boolean isSame(ChipFact a, ChipFact b) {
        int common = common(a.subject(), b.subject())
                + common(a.counterparty(), b.counterparty())
                + common(a.chip(), b.chip());
        return common >= 2
                && compatible(a.subject(), b.subject())
                && compatible(a.counterparty(), b.counterparty())
                && compatible(a.chip(), b.chip())
                && (a.time() == null || b.time() == null || sameTime(a.time(), b.time()))
                && a.modality() != ChipFact.Modality.NEGATED
                && b.modality() != ChipFact.Modality.NEGATED;
    }

    private static int common(List<String> a, List<String> b) {
        return !a.isEmpty() && a.equals(b) ? 1 : 0;
    }

    private static boolean sameTime(@Nullable String a, @Nullable String b) {
        return String.valueOf(a).startsWith(String.valueOf(b))
                || String.valueOf(b).startsWith(String.valueOf(a));
    }

    private static boolean compatible(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean agree(Figure a, Figure b) {
        return Rounding.high(a) >= Rounding.low(b) && Rounding.high(b) >= Rounding.low(a);
    }

    private static String excerpt(FactView view, ChipFact fact) {
        String text = view.text(fact.evidence());
        return text.length() <= 90 ? text : text.substring(0, text.lastIndexOf(' ', 90)) + "…";
    }
}
