package fr.titraille.syntax;

import fr.titraille.perceptron.Weights;

/**
 * Parses a sentence from left to right, taking at each step the transition of the highest sum: two steps a word, whatever
 * the sentence. The relations are named when the tree is whole, word after word. One for each sentence.
 */
final class GreedyParser {

    private static final Relation[] RELATIONS = Relation.values();

    private final ParserModel model;
    private final ParserState state;
    private final StructureFeatures structure;
    private final float[] sums = new float[Weights.ROW];

    private GreedyParser(ParserModel model, ParserInput input) {
        this.model = model;
        this.state = new ParserState(input);
        this.structure = new StructureFeatures(input);
    }

    /** The parsed sentence: the heads of words 1 to n, 0 for the root, and their relations. */
    record Parse(int[] heads, Relation[] relations) {}

    static Parse parse(ParserModel model, ParserInput input) {
        GreedyParser parser = new GreedyParser(model, input);
        parser.run();
        return new Parse(parser.state.heads, parser.relations());
    }

    private void run() {
        while (!state.isFinal()) {
            int transition = state.forced();
            if (transition < 0) {
                structure.fill(state);
                model.structure().sumRows(structure.hashes, structure.count, sums);
                transition = best(state, sums);
            }
            state.apply(transition);
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

    private Relation[] relations() {
        LabelFeatures features = new LabelFeatures(state);
        float[] room = new float[Long.SIZE];
        Relation[] relations = new Relation[state.heads.length];
        for (int word = 1; word < relations.length; word++) {
            long allowed = model.candidates().of(state, word);
            int relation = Long.numberOfTrailingZeros(allowed);
            if (Long.bitCount(allowed) > 1) {
                features.fill(word);
                relation = best(model.relations(), features, allowed, room);
            }
            features.settle(word, relation);
            relations[word] = RELATIONS[relation];
        }
        return relations;
    }

    /**
     * The relation of the highest sum among those allowed.
     *
     * @param sums room for the sums of all relations
     */
    static int best(Weights weights, FeatureList features, long allowed, float[] sums) {
        weights.sumLabels(features.hashes, features.count, allowed, sums);
        int best = Long.numberOfTrailingZeros(allowed);
        for (long left = allowed; left != 0; left &= left - 1) {
            int relation = Long.numberOfTrailingZeros(left);
            if (sums[relation] > sums[best]) {
                best = relation;
            }
        }
        return best;
    }
}
