package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * The tokens of a phrase that have to stay together: its own words, its complements, what restricts it. Insets between
 * commas, dashes or brackets go, with their signs.
 */
final class PhraseTokens {

    private static final Relation[] ASIDES = {
        Relation.PARATAXIS, Relation.DISCOURSE, Relation.VOCATIVE, Relation.DISLOCATED, Relation.REPARANDUM
    };
    /** Never an inset by themselves, even behind a comma. */
    private static final Relation[] BOUND = {
        Relation.CONJ,
        Relation.FLAT,
        Relation.FIXED,
        Relation.CASE,
        Relation.CC,
        Relation.NUMMOD,
        Relation.COMPOUND,
        Relation.DET,
        Relation.PUNCT,
        Relation.OBJ,
        Relation.AUX,
        Relation.COP,
        Relation.NSUBJ
    };

    private static final PartOfSpeech[] VERBS = {PartOfSpeech.VERB, PartOfSpeech.AUX};

    private final SentenceTree tree;

    PhraseTokens(SentenceTree tree) {
        this.tree = tree;
    }

    /** The tokens of the phrase headed by {@code head}, without the phrases headed by {@code leftOut}. */
    List<Integer> of(int head, List<Integer> leftOut) {
        TreeSet<Integer> kept = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int token = open.pop();
            kept.add(token);
            for (int dependent : tree.dependents(token)) {
                if (!leftOut.contains(dependent) && !isInset(dependent, token)) {
                    open.push(dependent);
                }
            }
        }
        return trimmed(kept);
    }

    /** Whether a dependent stands beside its head as an inset that may go. */
    boolean isInset(int dependent, int head) {
        if (tree.isAny(dependent, ASIDES) || tree.isBracketed(dependent) && !tree.isBracketed(head)) {
            return true;
        }
        if (dependent < head
                && tree.isAny(dependent, Relation.CC)
                && !tree.isAny(head, Relation.CONJ)
                && (dependent == tree.sentence.firstToken() || tree.opensInset(dependent))) {
            return true; // « Mais tout le monde … »: it binds the clause to the one before
        }
        if (tree.isAny(dependent, Relation.CONJ) && !tree.isAny(head, Relation.NSUBJ) && isSubjectOfNext(dependent)) {
            return true;
        }
        if (dependent < head || tree.isAny(dependent, BOUND)) {
            return false;
        }
        int first = tree.first(dependent);
        return first > head && tree.opensInset(first);
    }

    /** « pousse une porte et le vacarme vous tombe dessus »: a noun that a verb follows is that verb's, whatever the tree says. */
    private boolean isSubjectOfNext(int conjunct) {
        int next = tree.last(conjunct) + 1;
        boolean verb = tree.holds(next) && tree.text.reading(next).isFinite() && tree.is(next, VERBS);
        boolean clitic = tree.holds(next + 1)
                && WordClass.VERB_CLITIC.has(tree.key(next))
                && tree.text.reading(next + 1).isFinite();
        return tree.isNominal(conjunct) && (verb || clitic);
    }

    /** Without signs at the ends, and without those that an inset has left alone. */
    private List<Integer> trimmed(TreeSet<Integer> kept) {
        List<Integer> all = new ArrayList<>(kept);
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int token = all.get(i);
            if (!tree.isAny(token, Relation.PUNCT)) {
                out.add(token);
                continue;
            }
            boolean inside = !out.isEmpty() && i + 1 < all.size();
            boolean beside = inside && all.get(i + 1) == token + 1 && out.get(out.size() - 1) == token - 1;
            if (beside) {
                out.add(token);
            }
        }
        while (!out.isEmpty() && tree.isAny(out.get(out.size() - 1), Relation.PUNCT) && !closes(out)) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    private boolean closes(List<Integer> out) {
        return tree.key(out.get(out.size() - 1)).equals("»");
    }
}
