package fr.titraille.syntax;

import fr.titraille.analysis.FormProfile;
import fr.titraille.perceptron.FeatureHash;
import java.util.Arrays;

/**
 * What the parser looks at before it names the relation of a word to its head, once the tree is whole: both, their
 * neighbours and dependents, what is above, and the relations named before, which are those of the words to the left.
 */
final class LabelFeatures extends FeatureList {

    private static final int TO_THE_LEFT = 300;
    private static final int TO_THE_RIGHT = 400;
    private static final int MISSING = -1;
    private static final int AFTER = -2;
    private static final int NO_GRANDHEAD = -9;
    private static final int NOT_YET = -8;

    private final ParserInput input;
    private final ParserState state;
    private final int[] relations;
    private final long[] below;

    LabelFeatures(ParserState state) {
        super(32);
        this.state = state;
        this.input = state.input;
        this.relations = new int[state.heads.length];
        this.below = new long[state.heads.length];
        Arrays.fill(relations, NOT_YET);
    }

    /** Names the relation of a word; words are named in their order. */
    void settle(int word, int relation) {
        relations[word] = relation;
        below[state.heads[word]] |= 1L << relation;
    }

    /** Fills in what is known of a word. */
    void fill(int word) {
        int head = state.heads[word];
        restart(head < word ? TO_THE_RIGHT : TO_THE_LEFT);
        int ht = tag(head);
        int wt = tag(word);
        int hl = lemma(head);
        int wl = lemma(word);
        int pair = FeatureHash.mix(ht, wt);
        int far = distance(Math.abs(head - word));
        int preposition = state.prepositions[word];
        int marker = state.markers[word];
        int low = Math.min(head, word);
        int high = Math.max(head, word);
        int marks = Math.min(2, input.marks[high - 1] - input.marks[low]);
        int agreement = head == 0 ? 0 : FormProfile.agreement(input.inflections[word], input.inflections[head]);
        int first = state.left1[word];
        int headFirst = state.left1[head];
        add(pair);
        add(ht, wl);
        add(wt, word(word));
        add(far, pair);
        add(preposition, pair);
        add(preposition, hl);
        add(marker, pair);
        add(marker, hl, wt);
        add(tag(word - 1), pair);
        add(tag(word + 1), pair);
        add(tag(head - 1), pair);
        add(word(word - 1), wt);
        add(word(word + 1), wt);
        add(tag(first), tag(state.left2[word]), pair);
        add(first < 0 ? 0 : input.words[first], pair);
        add(tag(state.right1[word]), pair);
        add(state.leftTags[word], pair);
        add(agreement, pair);
        add(input.readings[word], ht);
        add(preposition, marker, pair);
        add(tag(headFirst), headFirst < 0 ? 0 : input.lemmas[headFirst], pair);

        int above = state.heads[head];
        int at = above < 0 ? NO_GRANDHEAD : tag(above);
        int siblings = Long.hashCode(below[head]);
        int own = Long.hashCode(below[word]);
        add(siblings, preposition, wt);
        add(own, pair);
    }

    private int tag(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.tags[word];
    }

    private int word(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.words[word];
    }

    private int lemma(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.lemmas[word];
    }
}
