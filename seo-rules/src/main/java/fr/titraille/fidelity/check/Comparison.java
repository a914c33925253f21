package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.AmountMatches;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.align.TokenMaps;
import java.util.List;
import java.util.Optional;

/**
 * One text of the rewrite beside the sources, with what all checkers share.
 *
 * @param rewrite the text that is read
 * @param whole all texts of the rewrite, for what may stand in any of them
 * @param body whether it is the article's body
 * @param full whether the rewrite claims to carry everything key
 */
public record Comparison(
        SourceTexts sources,
        ComparedText rewrite,
        List<ComparedText> whole,
        Alignment alignment,
        AmountMatches amounts,
        TokenMaps maps,
        boolean body,
        boolean full) {

    /** From this share of common words on a sentence is a copy that was edited. */
    static final double NEAR_COPY = 0.8;

    /** Aligns a text of the rewrite with the sources. */
    public static Comparison of(
            SourceTexts sources, ComparedText rewrite, List<ComparedText> whole, boolean body, boolean full) {
        Alignment alignment = new Alignment(sources, rewrite);
        return new Comparison(
                sources,
                rewrite,
                List.copyOf(whole),
                alignment,
                AmountMatches.of(sources, rewrite, alignment),
                new TokenMaps(alignment, rewrite),
                body,
                full);
    }

    /** The sentence's edit script where it is nearly a copy. */
    Optional<TokenMap> copy(Stretch stretch) {
        return maps.of(stretch).filter(map -> map.shared() >= NEAR_COPY);
    }
}
