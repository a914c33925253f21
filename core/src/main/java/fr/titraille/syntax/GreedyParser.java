package fr.titraille.syntax;

import fr.titraille.perceptron.Weights;

/**
 * Parses a sentence from left to right, taking at each step the transition of the highest sum: two steps a word, whatever
 * the sentence. The relation of an arc is named when it is made, and again when the tree is whole. One for each sentence.
 */
final class GreedyParser {

    private static final Relation[] RELATIONS = Relation.values();

    private final ParserModel model;
    private final ParserState state;
    private final StructureFeatures structure;
    private final LabelFeatures labels;
    private final float[] sums = new float[Weights.ROW];

    private GreedyParser(ParserModel model, ParserInput input) {
        this.model = model;
        this.state = new ParserState(input);
        this.structure = new StructureFeatures(input);
        this.labels = new LabelFeatures(state);
    }

    /** The parsed sentence: the heads of words 1 to n, 0 for the root, and their relations. */
    record Parse(int[] heads, Relation[] relations) {}

    static Parse parse(ParserModel model, ParserInput input) {
        GreedyParser parser = new GreedyParser(model, input);
        parser.run();
        int[] refined = parser.refine();
        Relation[] relations = new Relation[refined.length];
        for (int i = 1; i < refined.length; i++) {
            relations[i] = RELATIONS[refined[i]];
        }
        return new Parse(parser.state.heads, relations);
    }

    private void run() {
        while (!state.isFinal()) {
            int transition = state.forced();
            if (transition < 0) {
                structure.fill(state);
                model.structure().sumRows(structure.hashes, structure.count, sums);
                transition = best(state, sums);
            }
            if (transition == ParserState.SHIFT) {
                state.shift();
            } else {
                int head = state.head(transition);
                state.reduce(head, relation(head, state.top()));
            }
        }
    }

    /** The transition of the highest sum among those allowed. */
    static int best(ParserState state, float[] sums) {
        int best = ParserState.NONE;
        for (int t = 0; t < ParserState.TRANSITIONS; t++) {
            if (state.allows(t) && (best < 0 || sums[t] > sums[best])) {
                best = t;
            }
        }
        return best;
    }

    private int relation(int head, int word) {
        long allowed = model.candidates().of(state.input, head, word, state.prepositions[word] != 0);
        if (Long.bitCount(allowed) == 1) {
            return Long.numberOfTrailingZeros(allowed);
        }
        labels.fill(head, word);
        return best(model.relations(), labels, allowed);
    }

    private int[] refine() {
        int[] refined = new int[state.heads.length];
        RelationSets sets = new RelationSets(state);
        for (int word = 1; word < refined.length; word++) {
            long allowed = model.candidates().of(state.input, state.heads[word], word, state.prepositions[word] != 0);
            if (Long.bitCount(allowed) == 1) {
                refined[word] = Long.numberOfTrailingZeros(allowed);
            } else {
                labels.fillSecond(word, sets.siblings(word), sets.dependents(word));
                refined[word] = best(model.refinements(), labels, allowed);
            }
        }
        return refined;
    }

    /** The relation of the highest sum among those allowed. */
    static int best(Weights weights, FeatureList features, long allowed) {
        int best = Long.numberOfTrailingZeros(allowed);
        float highest = Float.NEGATIVE_INFINITY;
        for (long left = allowed; left != 0; left &= left - 1) {
            int relation = Long.numberOfTrailingZeros(left);
            float sum = weights.sum(features.hashes, features.count, relation);
            if (sum > highest) {
                highest = sum;
                best = relation;
            }
        }
        return best;
    }
}
