package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of an affirmed clause without what it stays true without: the second of two things that are both so (« des puces et
 * des serveurs » are « des puces »), and what restricts an indefinite noun (« des puces conçues à Austin » are « des puces »).
 */
final class LoosenedParts {

    private static final Relation[] RESTRICTING = {
        Relation.ACL, Relation.ACL_RELCL, Relation.NMOD, Relation.AMOD, Relation.APPOS
    };

    private final SentenceTree tree;
    private final PhraseTokens phrases;

    LoosenedParts(SentenceTree tree) {
        this.tree = tree;
        this.phrases = new PhraseTokens(tree);
    }

    /** The parts, each as short as {@code restricted} lets it be; empty where nothing can go. */
    Optional<List<ClausePart>> of(List<ClausePart> parts, boolean restricted) {
        List<ClausePart> out =
                parts.stream().map(part -> shorter(part, restricted)).toList();
        boolean bare = out.stream().anyMatch(part -> !parts.contains(part) && isBare(part));
        return bare || out.equals(parts) ? Optional.empty() : Optional.of(out);
    }

    /** « regrette une décision », « propose une version »: an indefinite noun by itself says nothing. */
    private boolean isBare(ClausePart part) {
        int last = part.tokens().get(part.tokens().size() - 1);
        int determiner = tree.dependent(last, Relation.DET);
        return tree.is(last, PartOfSpeech.NOUN)
                && determiner == last - 1
                && (WordClass.INDEFINITE_ARTICLE.has(tree.key(determiner)));
    }

    private ClausePart shorter(ClausePart part, boolean restricted) {
        List<Integer> leftOut = new ArrayList<>();
        collect(part.head(), restricted, leftOut);
        leftOut.retainAll(part.tokens());
        return leftOut.isEmpty()
                ? part
                : new ClausePart(part.head(), phrases.of(part.head(), leftOut), part.required(), part.worth());
    }

    private void collect(int head, boolean restricted, List<Integer> leftOut) {
        if (tree.text.reading(head).has("inf")) {
            for (int object : tree.dependents(head, Relation.OBJ, Relation.XCOMP)) {
                collect(object, restricted, leftOut);
            }
            return;
        }
        if (!tree.isNominal(head)) {
            return;
        }
        if (tree.isAny(head, Relation.OBJ, Relation.NMOD)) {
            leftOut.addAll(conjuncts(head));
        }
        if (restricted && tree.is(head, PartOfSpeech.NOUN) && isIndefinite(head)) {
            List<Integer> restricting = restricting(head);
            leftOut.addAll(restricting);
            for (int kept : tree.dependents(head, Relation.NMOD)) {
                if (kept > head && !restricting.contains(kept)) {
                    collect(kept, true, leftOut); // « un plan de 380 départs sur le site »
                }
            }
        }
    }

    /** The further members of « A, B et C »; none where another word binds them. */
    private List<Integer> conjuncts(int head) {
        List<Integer> out = new ArrayList<>();
        boolean and = false;
        for (int conjunct : tree.dependents(head, Relation.CONJ)) {
            for (int link : tree.dependents(conjunct, Relation.CC)) {
                if (!WordClass.AND.has(tree.key(link))) {
                    return List.of();
                }
                and = true;
            }
            out.add(conjunct);
        }
        int case_ = tree.dependent(head, Relation.CASE);
        boolean between = case_ != SentenceTree.NONE && WordClass.BETWEEN.has(tree.key(case_));
        return and && !between ? out : List.of();
    }

    private List<Integer> restricting(int noun) {
        List<Integer> out = new ArrayList<>();
        int complements = 0;
        for (int dependent : tree.dependents(noun, RESTRICTING)) {
            boolean clause = tree.isAny(dependent, Relation.ACL, Relation.ACL_RELCL);
            boolean prepositional = tree.isAny(dependent, Relation.NMOD)
                    && tree.dependent(dependent, Relation.CASE) != SentenceTree.NONE
                    && !LimitWords.opens(tree.key(tree.first(dependent)));
            boolean of = prepositional && WordClass.OF.has(tree.key(tree.first(dependent)));
            complements += of ? 1 : 0;
            boolean more = of && (complements > 1 || isCounted(noun) && tree.isName(dependent));
            boolean qualified = tree.isAny(dependent, Relation.AMOD) && tree.first(dependent) != tree.last(dependent);
            if (dependent > noun && (clause || prepositional && !of || more || qualified)) {
                out.add(dependent);
            }
        }
        return out;
    }

    private boolean isCounted(int noun) {
        return tree.dependent(noun, Relation.NUMMOD) != SentenceTree.NONE;
    }

    private boolean isIndefinite(int noun) {
        int determiner = tree.dependent(noun, Relation.DET);
        return determiner == SentenceTree.NONE
                ? isCounted(noun) || tree.isAny(noun, Relation.NMOD)
                : WordClass.INDEFINITE_ARTICLE.has(tree.key(determiner));
    }
}
