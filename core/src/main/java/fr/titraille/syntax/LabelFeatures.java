package fr.titraille.syntax;

import fr.titraille.analysis.FormProfile;
import fr.titraille.perceptron.FeatureHash;

/** What the parser looks at before it names the relation of a word to its head: both, their neighbours and dependents. */
final class LabelFeatures extends FeatureList {

    private static final int TO_THE_LEFT = 300;
    private static final int TO_THE_RIGHT = 400;
    private static final int SECOND = 600;
    private static final int SECOND_STEP = 50;
    private static final int SECOND_SEED = 0x1000193;
    private static final int MISSING = -1;
    private static final int AFTER = -2;
    private static final int NO_GRANDHEAD = -9;
    private static final int NO_RELATION = -7;

    private final ParserInput input;
    private final ParserState state;

    LabelFeatures(ParserState state) {
        super(64);
        this.state = state;
        this.input = state.input;
    }

    /** Fills in what is known when {@code word} is about to get its head. */
    void fill(int head, int word) {
        restart(head < word ? TO_THE_RIGHT : TO_THE_LEFT);
        int ht = tag(head);
        int wt = tag(word);
        int hl = lemma(head);
        int wl = lemma(word);
        int far = distance(Math.abs(head - word));
        int preposition = state.prepositions[word];
        int marker = state.markers[word];
        int low = Math.min(head, word);
        int high = Math.max(head, word);
        int marks = Math.min(2, input.marks[high - 1] - input.marks[low]);
        int all = Long.hashCode(state.allTags[head]);
        int agreement = head == 0 ? 0 : FormProfile.agreement(input.inflections[word], input.inflections[head]);
        int first = state.left1[word];
        int headFirst = state.left1[head];
        add(ht, wt);
        add(hl, wt);
        add(ht, wl);
        add(hl, wl);
        add(wt, word(word));
        add(wt, wl);
        add(far, ht, wt);
        add(preposition, ht, wt);
        add(preposition, hl, wt);
        add(preposition, ht, wl);
        add(preposition, hl);
        add(marker, ht, wt);
        add(marker, hl, wt);
        add(marks, ht, wt);
        add(tag(word - 1), ht, wt);
        add(tag(word + 1), ht, wt);
        add(tag(head - 1), ht, wt);
        add(tag(head + 1), ht, wt);
        add(word(word - 1), wt);
        add(word(word + 1), wt);
        add(tag(first), tag(state.left2[word]), ht, wt);
        add(first < 0 ? 0 : input.words[first], wt, ht);
        add(tag(state.right1[word]), wt, ht);
        add(state.leftTags[head], ht, wt);
        add(state.rightTags[head], ht, wt);
        add(all, ht, wt);
        add(all, preposition, ht);
        add(state.leftTags[word], wt, ht);
        add(agreement, ht, wt);
        add(input.readings[word], ht);
        add(input.readings[head], wt);
        add(preposition, marker, wt, ht);
        add(tag(headFirst), headFirst < 0 ? 0 : input.lemmas[headFirst], ht, wt);
        add(state.leftTags[head], preposition, ht, wt);
        add(ht, wt, far, marks);
        add(word(head - 1), ht, wt);
        add(state.leftCount[head] + 8 * Math.min(7, state.rightCount[head]), ht, wt);
        add(preposition, state.leftCount[word] > 0 ? 1 : 0, wl);
        add(wt, state.leftTags[word], preposition);
    }

    /**
     * Fills in what is known of {@code word} once the tree is whole.
     *
     * @param siblings the first relations of the head's other dependents, as bits
     * @param own the first relations of the word's dependents, as bits
     */
    void fillSecond(int word, long siblings, long own) {
        int head = state.heads[word];
        fill(head, word);
        for (int i = 0; i < count; i++) {
            hashes[i] += SECOND_SEED;
        }
        number(SECOND + (head < word ? SECOND_STEP : 0));
        int above = state.heads[head];
        int ht = tag(head);
        int wt = tag(word);
        int hl = lemma(head);
        int at = above < 0 ? NO_GRANDHEAD : tag(above);
        int preposition = state.prepositions[word];
        int headRelation = head == 0 ? NO_RELATION : state.relations[head];
        int siblingSet = Long.hashCode(siblings);
        int ownSet = Long.hashCode(own);
        int relation = state.relations[word];
        add(at, ht, wt);
        add(headRelation, at, ht, FeatureHash.mix(wt, preposition));
        add(siblingSet, ht, wt);
        add(siblingSet, preposition, wt);
        add(ownSet, wt, ht);
        add(ownSet, preposition, headRelation);
        add(relation, ht, wt);
        add(relation, preposition, hl);
        add(state.rightCount[word] > 0 ? 1 : 0, wt, ht, preposition);
        add(FeatureHash.mix(siblingSet, hl), wt, preposition);
        add(above < 0 ? NO_GRANDHEAD : lemma(above), headRelation, hl, preposition);
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
