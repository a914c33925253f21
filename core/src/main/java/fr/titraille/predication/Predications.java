package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The predications of a text, a layer of its one analysis. Immutable and thread-safe.
 *
 * <pre>{@code
 * Predications said = Predications.of(analyzed.body());
 * said.matching(allOf(verb("commander"), agent(named("Baidu")), asserted())).forEach(p -> p.patient());
 * }</pre>
 *
 * {@link Predicates} holds the words to ask with, and ten worked examples.
 */
public final class Predications {

    private final List<Predication> all;
    private final List<List<Predication>> bySentence;
    private final Map<Integer, Predication> byHead = new HashMap<>();

    private Predications(AnalyzedText text, Function<Sentence, DependencyTree> trees) {
        List<Predication> found = new ArrayList<>();
        List<List<Predication>> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Predication> own = new PredicationReader(text, trees.apply(sentence)).read();
            sentences.add(List.copyOf(own));
            found.addAll(own);
        }
        all = List.copyOf(found);
        bySentence = List.copyOf(sentences);
        all.forEach(p -> byHead.putIfAbsent(p.head(), p));
    }

    /** The predications of a text, read when first asked for. */
    public static Predications of(AnalyzedText text) {
        return text.layer(Predications.class, t -> new Predications(t, Syntax.of(t)::tree));
    }

    /** Reads a text over trees from elsewhere, such as a treebank's; keeps nothing with the text. */
    public static Predications over(AnalyzedText text, Function<Sentence, DependencyTree> trees) {
        return new Predications(text, trees);
    }

    /** All, in the order of their heads in the text. */
    public List<Predication> all() {
        return all;
    }

    /** Those of a sentence, in the order of their heads. */
    public List<Predication> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** The predication whose predicate is the token numbered {@code token}. */
    public Optional<Predication> at(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** Those that fit, in the order of the text. */
    public Stream<Predication> matching(Predicate<? super Predication> wanted) {
        return all.stream().filter(wanted);
    }
}
