package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.syntax.Relation;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says so, as a headline names it. */
final class HeadlineSources {

    private static final int MAX_CHARS = 34;

    /** Nouns for somebody who is not named. */
    private static final Set<String> UNNAMED = ResourceLines.set(HeadlineSources.class, "unnamed-sources.txt");

    private HeadlineSources() {}

    /** The source's name without insets; empty when nobody is named, when it points elsewhere or is too long. */
    static Optional<String> source(SentenceTree tree, Holder holder) {
        if (!tree.holds(holder.head())) {
            return Optional.empty();
        }
        if (tree.is(holder.head(), PartOfSpeech.PRON)) {
            for (int whole : tree.dependents(holder.head(), Relation.NMOD)) {
                if (UNNAMED.contains(tree.lemma(whole))) {
                    return Optional.of(HeadlineWords.unnamed(false)); // « l’une des sources »
                }
            }
            return Optional.ofNullable(Antecedents.named(tree, holder.head(), List.of(holder.head())));
        }
        if (!tree.isNominal(holder.head())) {
            return Optional.empty();
        }
        Optional<String> unnamed = unnamed(tree, holder.head());
        if (unnamed.isPresent()) {
            return unnamed;
        }
        List<Integer> tokens = new PhraseTokens(tree).of(holder.head(), List.of());
        int determiner = tree.dependent(holder.head(), Relation.DET);
        boolean bare = determiner != SentenceTree.NONE
                && tokens.size() <= 2
                && !tree.isName(holder.head())
                && WordClass.DEFINITE_ARTICLE.has(tree.key(determiner));
        if (bare) {
            return Optional.ofNullable(Antecedents.named(tree, holder.head(), tokens)); // « la société »
        }
        List<Integer> named = tokens.stream()
                .filter(t -> !tree.isAny(t, Relation.CASE) || t > holder.head())
                .toList();
        if (PointingWords.anyIn(tree, named)) {
            return Optional.empty();
        }
        String source = HeadlineText.inner(tree.text, named);
        return source.length() <= MAX_CHARS ? Optional.of(source) : Optional.empty();
    }

    /** « deux sources » for « deux personnes proches du dossier »: who they are, the text tells. */
    private static Optional<String> unnamed(SentenceTree tree, int head) {
        if (!UNNAMED.contains(tree.lemma(head))) {
            return Optional.empty();
        }
        int count = tree.dependent(head, Relation.NUMMOD);
        int determiner = count == SentenceTree.NONE ? tree.dependent(head, Relation.DET) : count;
        boolean many = count != SentenceTree.NONE
                || determiner != SentenceTree.NONE && WordClass.PLURAL_DETERMINER.has(tree.key(determiner));
        boolean counted = determiner != SentenceTree.NONE
                && (count != SentenceTree.NONE || WordClass.INDEFINITE_DETERMINER.has(tree.key(determiner)));
        return Optional.of(counted ? HeadlineWords.unnamed(tree.key(determiner), many) : HeadlineWords.unnamed(many));
    }
}
