package fr.titraille.fidelity.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For each sentence of a rewrite, the source's words that it was made from: one sentence, or two that stand together. */
public final class TokenMaps {

    /** How many sentences of the sources are tried. */
    private static final int TRIED = 2;

    /** A second sentence must account for this share more of the words. */
    private static final double WORTH_A_SECOND = 0.12;

    private final List<Optional<TokenMap>> maps = new ArrayList<>();

    public TokenMaps(Alignment alignment, ComparedText rewrite) {
        for (Stretch stretch : rewrite.stretches()) {
            maps.add(best(alignment.of(stretch), rewrite, stretch));
        }
    }

    /** The map of a sentence; empty where no source is like it at all. */
    public Optional<TokenMap> of(Stretch stretch) {
        return maps.get(stretch.index());
    }

    private static Optional<TokenMap> best(List<Alignment.Match> matches, ComparedText rewrite, Stretch stretch) {
        TokenMap best = null;
        SourceTexts.Located from = null;
        for (Alignment.Match match : matches.subList(0, Math.min(TRIED, matches.size()))) {
            SourceTexts.Located located = match.source();
            TokenMap map = TokenMap.of(
                    located.origin(),
                    located.stretch().firstToken(),
                    located.stretch().endToken(),
                    rewrite,
                    stretch);
            if (best == null || map.shared() > best.shared()) {
                best = map;
                from = located;
            }
        }
        if (best == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(withNeighbour(best, from, rewrite, stretch));
    }

    private static TokenMap withNeighbour(
            TokenMap alone, SourceTexts.Located from, ComparedText rewrite, Stretch stretch) {
        List<Stretch> all = from.origin().text().stretches();
        int index = from.stretch().index();
        TokenMap best = alone;
        for (int first = index - 1; first <= index; first++) {
            if (first >= 0 && first + 1 < all.size()) {
                TokenMap both = TokenMap.of(
                        from.origin(),
                        all.get(first).firstToken(),
                        all.get(first + 1).endToken(),
                        rewrite,
                        stretch);
                if (both.shared() >= alone.shared() + WORTH_A_SECOND && both.shared() > best.shared()) {
                    best = both;
                }
            }
        }
        return best;
    }
}
