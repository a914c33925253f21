package fr.titraille.headline;

import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Modality;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbMood;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What somebody is after, in the infinitive: from viser à, vouloir, chercher à, and from pour, afin de. */
final class InfinitiveCandidates {

    private final SentenceTree tree;
    private final int maxChars;

    InfinitiveCandidates(SentenceTree tree, int maxChars) {
        this.tree = tree;
        this.maxChars = maxChars;
    }

    void collect(Predication predication, List<HeadlineCandidate> into) {
        int head = predication.head();
        if (predication.mood() != VerbMood.INFINITIVE || head == tree.tree.root()) {
            return;
        }
        int governor = tree.tree.head(head);
        boolean wanted = tree.isAny(head, Relation.XCOMP)
                && (ClauseCandidates.isWanting(tree.lemma(governor))
                        || predication.modalities().contains(Modality.DUE))
                && isMain(governor);
        boolean purpose =
                tree.isAny(head, Relation.ADVCL) && predication.modality() == Modality.PURPOSE && isMain(governor);
        if (!wanted && !purpose || tree.isDenied(governor) || hasBareObject(head)) {
            return;
        }
        List<Integer> leftOut = new ArrayList<>();
        for (int dependent : tree.dependents(head)) {
            boolean link = tree.isAny(dependent, Relation.MARK, Relation.CASE, Relation.CC);
            boolean circumstance = tree.isAny(dependent, Relation.ADVCL);
            if (link || circumstance || tree.isAny(dependent, Relation.PUNCT)) {
                leftOut.add(dependent);
            }
        }
        add(head, leftOut, wanted, into);
        List<Integer> more = new ArrayList<>(leftOut);
        for (int dependent : tree.dependents(head, Relation.OBL, Relation.CONJ, Relation.ADVMOD)) {
            boolean bound = tree.isAny(dependent, Relation.ADVMOD)
                    || tree.dependent(head, Relation.OBJ, Relation.OBL_ARG, Relation.XCOMP) == SentenceTree.NONE;
            boolean kept = tree.isAny(dependent, Relation.OBL_ARG)
                    || bound
                    || WordClass.NEGATION.has(tree.key(dependent))
                    || LimitWords.opens(tree.key(tree.first(dependent)));
            if (!kept) {
                more.add(dependent);
            }
        }
        if (more.size() > leftOut.size()) {
            add(head, more, wanted, into);
        }
    }

    /** « renfermer de renseignements »: the article is left of a denial that stands elsewhere. */
    private boolean hasBareObject(int head) {
        for (int object : tree.dependents(head, Relation.OBJ, Relation.OBL_ARG)) {
            int first = tree.first(object);
            boolean of = WordClass.BARE_OF.has(tree.key(first));
            if (of && tree.isAny(first, Relation.DET)
                    || of && tree.isAny(object, Relation.OBJ) && first + 1 == object) {
                return true;
            }
        }
        return false;
    }

    private boolean isMain(int governor) {
        int root = tree.tree.root();
        return governor == root
                || tree.isAny(governor, Relation.CONJ, Relation.XCOMP) && tree.tree.head(governor) == root;
    }

    private boolean hasObject(int head, List<Integer> tokens) {
        int object = tree.dependent(head, Relation.OBJ, Relation.OBL_ARG, Relation.XCOMP);
        return object != SentenceTree.NONE && tokens.contains(object);
    }

    private void add(int head, List<Integer> leftOut, boolean wanted, List<HeadlineCandidate> into) {
        List<Integer> tokens = new PhraseTokens(tree).of(head, leftOut);
        boolean clitic = tokens.stream()
                .anyMatch(t -> WordClass.OBJECT_CLITIC.has(tree.key(t))
                        && tree.is(t, fr.titraille.analysis.PartOfSpeech.PRON));
        boolean leftOver = leftOut.stream().anyMatch(t -> tree.isAny(t, Relation.OBL) && tree.first(t) < head + 3);
        if (tokens.size() < 3 || leftOver && !hasObject(head, tokens) || clitic || PointingWords.anyIn(tree, tokens)) {
            return;
        }
        boolean possessive = tokens.stream().anyMatch(t -> WordClass.POSSESSIVE_DETERMINER.has(tree.key(t)));
        String text = new HeadlineText(tree.text).tokens(tokens).line();
        if (!possessive && text.length() <= maxChars) {
            EnumSet<HeadlineTrait> traits =
                    wanted ? EnumSet.of(HeadlineTrait.WANTED) : EnumSet.noneOf(HeadlineTrait.class);
            into.add(new HeadlineCandidate(text, HeadlineForm.INFINITIVE, tokens, head, head, traits));
        }
    }
}
