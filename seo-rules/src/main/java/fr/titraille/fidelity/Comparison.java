package fr.titraille.fidelity;

import fr.titraille.analysis.ArticleField;
import java.util.ArrayList;
import java.util.List;

/**
 * One text of the rewrite beside the sources, with what all checkers share.
 *
 * @param field the field of the rewrite that {@code rewrite} is
 * @param whole all texts of the rewrite, for what may stand in any of them
 */
record Comparison(
        Sources sources,
        ArticleField field,
        ComparedText rewrite,
        List<ComparedText> whole,
        Alignment alignment,
        AmountMatches amounts,
        Fidelity.Scope scope) {

    static Comparison of(
            Sources sources, ArticleField field, ComparedText rewrite, List<ComparedText> whole, Fidelity.Scope scope) {
        Alignment alignment = new Alignment(sources, rewrite);
        return new Comparison(
                sources, field, rewrite, whole, alignment, AmountMatches.of(sources, rewrite, alignment), scope);
    }

    /** The clauses of the sources that a clause draws on with some certainty, best first. */
    List<Alignment.Match> matches(Clause clause, double cover, double likeness) {
        List<Alignment.Match> kept = new ArrayList<>();
        for (Alignment.Match match : alignment.of(clause)) {
            if (match.cover() >= cover && match.likeness() >= likeness) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** Whether the field is the article's body. */
    boolean isBody() {
        return field == ArticleField.BODY;
    }
}
