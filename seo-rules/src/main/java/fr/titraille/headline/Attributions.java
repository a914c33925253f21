package fr.titraille.headline;

import fr.titraille.predication.Holder;
import java.util.List;
import java.util.Optional;

/** Who says so, as a headline names it. */
final class Attributions {

    private static final int MAX_CHARS = 30;

    private Attributions() {}

    /** The source's name without insets; empty when nobody is named, when it points elsewhere or is too long. */
    static Optional<String> source(SentenceTree tree, Holder holder) {
        if (!tree.holds(holder.head()) || !tree.isNominal(holder.head())) {
            return Optional.empty();
        }
        List<Integer> tokens = new PhraseTokens(tree).of(holder.head(), List.of());
        List<Integer> named = tokens.stream()
                .filter(t -> !tree.isAny(t, fr.titraille.syntax.Relation.CASE) || t > holder.head())
                .toList();
        if (PointingWords.anyIn(tree, named)) {
            return Optional.empty();
        }
        String source =
                new HeadlineText(tree.text).words("x").tokens(named).line().substring(2);
        return source.length() <= MAX_CHARS ? Optional.of(source) : Optional.empty();
    }
}
