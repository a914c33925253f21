package fr.titraille.syntax;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree of one sentence. Immutable. Tokens are named by their numbers in {@link AnalyzedText#tokens()},
 * not by their place in the sentence.
 *
 * <p>Every token of the sentence is in the tree: exactly one is the root, each other has one head, and there is no
 * circle. A contraction (du, des, au) is one token, a {@link Relation#CASE} of its noun.
 */
public final class DependencyTree {

    /** What {@link #head} answers for the root. */
    public static final int NONE = -1;

    private final Sentence sentence;
    private final int first;
    private final int[] heads;
    private final Relation[] relations;
    private final int[][] dependents;
    private final int root;

    /**
     * @param heads for each token of the sentence the number of its head among the text's tokens, or {@link #NONE}
     * @param relations for each token how it depends on its head
     * @throws IllegalArgumentException when the lengths differ from the sentence's, or it is not a tree with one root
     */
    DependencyTree(Sentence sentence, int[] heads, Relation[] relations) {
        this.sentence = sentence;
        this.first = sentence.firstToken();
        this.heads = heads.clone();
        this.relations = relations.clone();
        int length = sentence.endToken() - first;
        if (heads.length != length || relations.length != length) {
            throw new IllegalArgumentException("a sentence of " + length + " tokens, " + heads.length + " heads, "
                    + relations.length + " relations");
        }
        int found = NONE;
        int[] counts = new int[length];
        for (int i = 0; i < length; i++) {
            if (heads[i] == NONE) {
                if (found != NONE) {
                    throw new IllegalArgumentException("two roots: " + found + " and " + (first + i));
                }
                found = first + i;
            } else {
                counts[heads[i] - first]++;
            }
        }
        if (length > 0 && found == NONE) {
            throw new IllegalArgumentException("no root");
        }
        this.root = found;
        this.dependents = new int[length][];
        for (int i = 0; i < length; i++) {
            dependents[i] = new int[counts[i]];
        }
        int[] filled = new int[length];
        for (int i = 0; i < length; i++) {
            if (heads[i] != NONE) {
                int head = heads[i] - first;
                dependents[head][filled[head]++] = first + i;
            }
        }
        if (length > 0 && reached() != length) {
            throw new IllegalArgumentException("a circle of heads");
        }
    }

    private int reached() {
        int[] stack = new int[heads.length];
        int size = 0;
        int seen = 0;
        stack[size++] = root;
        while (size > 0) {
            int[] own = dependents[stack[--size] - first];
            seen++;
            for (int dependent : own) {
                stack[size++] = dependent;
            }
        }
        return seen;
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** The token that depends on no other; {@link #NONE} for a sentence without tokens. */
    public int root() {
        return root;
    }

    /** The token that {@code token} depends on, or {@link #NONE} for the root. */
    public int head(int token) {
        return heads[token - first];
    }

    /** How {@code token} depends on its head. */
    public Relation relation(int token) {
        return relations[token - first];
    }

    /** Whether {@code token} depends on its head as {@code relation} or a subtype of it. */
    public boolean is(int token, Relation relation) {
        return relations[token - first].isA(relation);
    }

    /** The tokens that depend on {@code token} directly, in the order of the text. */
    public IntStream dependents(int token) {
        return Arrays.stream(dependents[token - first]);
    }

    /** The tokens that depend on {@code token} directly by one of {@code relations} or a subtype of it. */
    public IntStream dependents(int token, Relation... wanted) {
        return dependents(token).filter(d -> isAny(d, wanted));
    }

    /** Whether {@code token} depends on its head by one of {@code relations} or a subtype of it. */
    public boolean isAny(int token, Relation... wanted) {
        Relation own = relations[token - first];
        for (Relation each : wanted) {
            if (own.isA(each)) {
                return true;
            }
        }
        return false;
    }

    /** The first such dependent, or {@link #NONE}. */
    public int dependent(int token, Relation... wanted) {
        for (int dependent : dependents[token - first]) {
            if (isAny(dependent, wanted)) {
                return dependent;
            }
        }
        return NONE;
    }

    /** Whether {@code ancestor} is {@code token} or stands above it. */
    public boolean dominates(int ancestor, int token) {
        for (int at = token; at != NONE; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** All tokens at and below {@code token}, in the order of the text. */
    public List<Integer> subtree(int token) {
        return IntStream.range(first, first + heads.length)
                .filter(t -> dominates(token, t))
                .boxed()
                .toList();
    }

    /** The characters from the first to the last token at and below {@code token}. */
    public TextRange span(AnalyzedText text, int token) {
        List<Integer> own = subtree(token);
        return new TextRange(
                text.token(own.get(0)).start(),
                text.token(own.get(own.size() - 1)).end());
    }
}
