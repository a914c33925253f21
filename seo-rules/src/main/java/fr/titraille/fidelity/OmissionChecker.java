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
        Set<Amount> used = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (AmountMatch match : comparison.amounts().all()) {
            if (match.source() != null) {
                used.add(match.source().amount());
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

    private static void figures(Comparison comparison, Sources.Origin origin, Set<Amount> used, ErrorDrafts out) {
        for (Amount amount : origin.text().amounts()) {
            boolean small = amount.figure().type() == Figure.Type.COUNT && amount.number() <= ENUMERATION;
            if (!small
                    && !used.contains(amount)
                    && !isBasis(origin.text(), amount)
                    && !isRepeated(comparison, amount)) {
                out.omission(origin, amount.figure().range(), "figure");
            }
        }
    }

    /** « en hausse de 54 % sur un an »: the span of a comparison is no figure of its own. */
    private static boolean isBasis(ComparedText text, Amount amount) {
        if (amount.figure().type() != Figure.Type.DURATION || amount.number() != 1 || amount.firstToken() == 0) {
            return false;
        }
        boolean over = BASIS.contains(text.token(amount.firstToken() - 1).key());
        return over
                && text.amounts(text.clauseAt(amount.firstToken())).stream()
                        .anyMatch(q -> q.figure().type() == Figure.Type.PERCENT);
    }

    private static boolean isRepeated(Comparison comparison, Amount amount) {
        for (ComparedText text : comparison.whole()) {
            for (Amount own : text.amounts()) {
                if (own.sameValue(amount)) {
                    return true;
                }
            }
        }
        for (AmountMatch match : comparison.amounts().all()) {
            if (match.derived() != null
                    && match.outcome() == AmountMatch.Outcome.DERIVED
                    && (match.derived().sum().isEmpty()
                            || match.derived().sum().contains(Closure.plain(amount.number())))) {
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
