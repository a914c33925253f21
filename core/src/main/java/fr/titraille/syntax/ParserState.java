package fr.titraille.syntax;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.WordTag;
import fr.titraille.perceptron.FeatureHash;
import java.util.Arrays;

/**
 * How far the parser has come: a stack of words whose heads are open, the next word, and the arcs made so far. The
 * transitions are arc-hybrid (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta 2011): shift the next word; make the word on top
 * of the stack depend on the next word (left); make it depend on the one below it (right).
 */
final class ParserState {

    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int TRANSITIONS = 3;

    static final int NONE = -1;

    private static final int SET_SEED = 0x1234567;

    final ParserInput input;
    final int[] stack;
    int size;
    int next;

    final int[] heads;
    /** The outermost two dependents on each side. */
    final int[] left1;

    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** Hash of the tags on the left, bits of the tags on the right, bits of all of them. */
    final int[] leftTags;

    final int[] rightTags;
    final long[] allTags;
    /** The lemma of the preposition and of the conjunction, relative or coordinator before a word; 0 for none. */
    final int[] prepositions;

    final int[] markers;

    ParserState(ParserInput input) {
        this.input = input;
        int words = input.length + 1;
        stack = new int[words];
        heads = filled(words);
        left1 = filled(words);
        left2 = filled(words);
        right1 = filled(words);
        right2 = filled(words);
        leftCount = new int[words];
        rightCount = new int[words];
        leftTags = new int[words];
        rightTags = new int[words];
        allTags = new long[words];
        prepositions = new int[words];
        markers = new int[words];
        size = 1;
        next = 1;
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Whether every word has its head. */
    boolean isFinal() {
        return next > input.length && size == 1;
    }

    boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> next <= input.length;
            case LEFT -> next <= input.length && size > 1;
            default -> size > 2 || size == 2 && next > input.length;
        };
    }

    /** The only transition allowed, or -1 when there is a choice. */
    int forced() {
        if (next > input.length) {
            return RIGHT;
        }
        return size == 1 ? SHIFT : NONE;
    }

    int top() {
        return stack[size - 1];
    }

    /** The word that a transition gives a head. */
    int head(int transition) {
        return transition == LEFT ? next : stack[size - 2];
    }

    void apply(int transition) {
        if (transition == SHIFT) {
            stack[size++] = next++;
        } else {
            reduce(head(transition));
        }
    }

    /** Makes the top of the stack depend on {@code head}. */
    private void reduce(int head) {
        int word = stack[--size];
        heads[word] = head;
        int tag = input.tags[word] + (prepositions[word] != 0 ? 32 : 0);
        allTags[head] |= 1L << (tag & 63);
        if (word > head) {
            right2[head] = right1[head];
            right1[head] = word;
            rightCount[head]++;
            rightTags[head] |= 1 << (tag & 31);
            return;
        }
        left2[head] = left1[head];
        left1[head] = word;
        leftCount[head]++;
        leftTags[head] = FeatureHash.mix(leftTags[head] ^ SET_SEED, tag);
        introduce(head, word);
    }

    private void introduce(int head, int word) {
        if (input.is(word, PartOfSpeech.ADP)) {
            prepositions[head] = input.lemmas[word];
        } else if (input.is(word, PartOfSpeech.SCONJ)) {
            markers[head] = input.lemmas[word];
        } else if (input.is(word, PartOfSpeech.CCONJ)) {
            markers[head] = FeatureHash.mix(5, input.lemmas[word]);
        } else if (input.is(word, WordTag.PRON_RELATIVE)) {
            markers[head] = FeatureHash.mix(6, input.lemmas[word]);
        }
    }
}
