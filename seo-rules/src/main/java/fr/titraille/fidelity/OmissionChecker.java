package fr.titraille.fidelity;

import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.HashSet;
import java.util.Set;

/** A figure of the main source, or the named source of a claim, that a full rewrite lacks. */
final class OmissionChecker implements Checker {

    /** Counts up to this are words of the sentence (« les deux groupes ») rather than figures. */
    private static final double ENUMERATION = 3;

    private static final Set<String> BASIS = Set.of("sur", "en");

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        if (comparison.scope() != Fidelity.Scope.FULL || !comparison.isBody()) {
            return;
        }
        Set<Quantity> used = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (QuantityMatch match : comparison.quantities().all()) {
            if (match.source() != null) {
                used.add(match.source().quantity());
            }
        }
        for (ComparedText text : comparison.whole()) {
            text.mentions().forEach(m -> named.add(m.name()));
        }
        for (Sources.Origin origin : comparison.sources().origins()) {
            if (origin.main()) {
                figures(comparison, origin, used, out);
                speakers(origin, named, out);
            }
        }
    }

    private static void figures(Comparison comparison, Sources.Origin origin, Set<Quantity> used, ErrorDrafts out) {
        for (Quantity quantity : origin.text().quantities()) {
            boolean small = quantity.figure().type() == Figure.Type.COUNT && quantity.number() <= ENUMERATION;
            if (!small
                    && !used.contains(quantity)
                    && !isBasis(origin.text(), quantity)
                    && !isRepeated(comparison, quantity)) {
                out.omission(origin, quantity.figure().range(), "figure");
            }
        }
    }

    /** « en hausse de 54 % sur un an »: the span of a comparison is no figure of its own. */
    private static boolean isBasis(ComparedText text, Quantity quantity) {
        if (quantity.figure().type() != Figure.Type.DURATION || quantity.number() != 1 || quantity.firstToken() == 0) {
            return false;
        }
        boolean over = BASIS.contains(text.token(quantity.firstToken() - 1).key());
        return over
                && text.quantities(text.clauseAt(quantity.firstToken())).stream()
                        .anyMatch(q -> q.figure().type() == Figure.Type.PERCENT);
    }

    private static boolean isRepeated(Comparison comparison, Quantity quantity) {
        for (ComparedText text : comparison.whole()) {
            for (Quantity own : text.quantities()) {
                if (own.sameValue(quantity)) {
                    return true;
                }
            }
        }
        for (QuantityMatch match : comparison.quantities().all()) {
            if (match.derived() != null
                    && match.outcome() == QuantityMatch.Outcome.DERIVED
                    && (match.derived().sum().isEmpty()
                            || match.derived().sum().contains(Derivations.plain(quantity.number())))) {
                return true;
            }
        }
        return false;
    }

    private static void speakers(Sources.Origin origin, Set<String> named, ErrorDrafts out) {
        for (Mention mention : origin.text().mentions()) {
            Clause clause = origin.text().clauseAtOffset(mention.range().start());
            if (mention.type() == Mention.Type.MEDIA
                    && !named.contains(mention.name())
                    && clause.softeners().contains(Hedge.REPORTED)) {
                out.omission(origin, mention.range(), "speaker");
            }
        }
        for (Attribution attribution : origin.text().attributions()) {
            for (Mention holder : attribution.holders()) {
                if (holder.form() == Mention.Form.NAME && !named.contains(holder.name())) {
                    out.omission(origin, holder.range(), "speaker");
                }
            }
        }
    }
}
