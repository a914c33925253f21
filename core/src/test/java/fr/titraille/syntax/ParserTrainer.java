package fr.titraille.syntax;

import fr.titraille.perceptron.PackedWeights;
import fr.titraille.perceptron.TrainedWeights;
import fr.titraille.perceptron.Weights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the parser: averaged perceptrons, a dynamic oracle that lets the parser go astray nine times out of ten and
 * tells it the best way on from there. Deterministic: the same trees and seed give the same model.
 */
final class ParserTrainer {

    private static final double ASTRAY = 0.9;
    /** Pairs of tags seen less often do not tell which relations are possible; frequent ones drop rare relations. */
    private static final int FEW = 20;

    private static final int MANY = 300;
    private static final int VERY_MANY = 2000;

    private final TrainedWeights structure;
    private final TrainedWeights relations;
    private final TrainedWeights refinements;
    private final RelationCandidates candidates;
    private final float[] sums = new float[Weights.ROW];

    /** A sentence as the parser will see it, with its right tree. */
    record Example(ParserInput input, int[] heads, Relation[] relations) {}

    private ParserTrainer(List<Example> examples, int structureBits, int relationBits) {
        structure = new TrainedWeights(structureBits);
        relations = new TrainedWeights(relationBits);
        refinements = new TrainedWeights(relationBits);
        candidates = candidates(examples);
    }

    static ParserModel train(List<Example> examples, int epochs, long seed, int structureBits, int relationBits) {
        ParserTrainer trainer = new ParserTrainer(examples, structureBits, relationBits);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>();
        for (Example example : examples) {
            order.add(new Example(example.input(), ArcHybridOracle.projective(example.heads()), example.relations()));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                trainer.learn(example, epoch == 0 ? 0 : ASTRAY, random);
            }
        }
        return new ParserModel(
                trainer.structure.averaged(),
                trainer.relations.averaged(),
                trainer.refinements.averaged(),
                trainer.candidates);
    }

    /** Writes a model as it is shipped. */
    static void write(ParserModel model, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(ParserModel.labels());
            model.candidates().write(out);
            for (Weights weights : List.of(model.structure(), model.relations(), model.refinements())) {
                ((PackedWeights) weights).write(out);
            }
        }
    }

    private void learn(Example example, double astray, Random random) {
        ParserState state = new ParserState(example.input());
        ArcHybridOracle oracle = new ArcHybridOracle(example.heads());
        StructureFeatures features = new StructureFeatures(example.input());
        LabelFeatures labels = new LabelFeatures(state);
        while (!state.isFinal()) {
            int transition = state.forced();
            if (transition < 0) {
                features.fill(state);
                structure.sumRows(features.hashes, features.count, sums);
                int best = GreedyParser.best(state, sums);
                int right = right(state, oracle.costs(state));
                if (oracle.costs(state)[best] > oracle.costs(state)[right]) {
                    structure.addToRows(features.hashes, features.count, right, 1);
                    structure.addToRows(features.hashes, features.count, best, -1);
                }
                structure.step();
                transition = random.nextDouble() < astray ? best : right;
            }
            if (transition == ParserState.SHIFT) {
                state.shift();
            } else {
                int head = state.head(transition);
                state.reduce(head, relation(example, state, labels, head, state.top()));
            }
        }
        refine(example, state, labels);
    }

    /** Of the transitions that lose least the one of the highest sum. */
    private int right(ParserState state, int[] costs) {
        int least = Integer.MAX_VALUE;
        for (int t = 0; t < ParserState.TRANSITIONS; t++) {
            least = state.allows(t) ? Math.min(least, costs[t]) : least;
        }
        int right = ParserState.NONE;
        for (int t = 0; t < ParserState.TRANSITIONS; t++) {
            if (state.allows(t) && costs[t] == least && (right < 0 || sums[t] > sums[right])) {
                right = t;
            }
        }
        return right;
    }

    private int relation(Example example, ParserState state, LabelFeatures labels, int head, int word) {
        long allowed = candidates.of(state.input, head, word, state.prepositions[word] != 0);
        if (Long.bitCount(allowed) == 1) {
            return Long.numberOfTrailingZeros(allowed);
        }
        labels.fill(head, word);
        int best = GreedyParser.best(relations, labels, allowed);
        if (example.heads()[word] == head) {
            correct(relations, labels, best, example.relations()[word].ordinal());
        }
        return best;
    }

    private void refine(Example example, ParserState state, LabelFeatures labels) {
        RelationSets sets = new RelationSets(state);
        for (int word = 1; word < state.heads.length; word++) {
            int head = state.heads[word];
            long allowed = candidates.of(state.input, head, word, state.prepositions[word] != 0);
            if (example.heads()[word] == head && Long.bitCount(allowed) > 1) {
                labels.fillSecond(word, sets.siblings(word), sets.dependents(word));
                int best = GreedyParser.best(refinements, labels, allowed);
                correct(refinements, labels, best, example.relations()[word].ordinal());
            }
        }
    }

    private static void correct(TrainedWeights weights, LabelFeatures labels, int best, int right) {
        if (best != right) {
            weights.add(labels.hashes, labels.count, right, 1);
            weights.add(labels.hashes, labels.count, best, -1);
        }
        weights.step();
    }

    private static RelationCandidates candidates(List<Example> examples) {
        int relations = Relation.values().length;
        int[][] fine = new int[RelationCandidates.FINE][];
        long[] coarse = new long[RelationCandidates.COARSE];
        for (Example example : examples) {
            ParserInput input = example.input();
            for (int word = 1; word < example.heads().length; word++) {
                int head = example.heads()[word];
                int relation = example.relations()[word].ordinal();
                coarse[RelationCandidates.coarseKey(input, head, word)] |= 1L << relation;
                int key = RelationCandidates.fineKey(input, head, word, hasPreposition(example, word));
                fine[key] = fine[key] == null ? new int[relations] : fine[key];
                fine[key][relation]++;
            }
        }
        long[] kept = new long[fine.length];
        for (int key = 0; key < fine.length; key++) {
            kept[key] = fine[key] == null ? 0 : frequent(fine[key]);
        }
        return new RelationCandidates(kept, coarse);
    }

    private static boolean hasPreposition(Example example, int word) {
        for (int before = 1; before < word; before++) {
            if (example.heads()[before] == word && example.input().is(before, fr.titraille.analysis.PartOfSpeech.ADP)) {
                return true;
            }
        }
        return false;
    }

    private static long frequent(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int least = total > VERY_MANY ? 3 : total > MANY ? 2 : 1;
        long set = 0;
        for (int relation = 0; relation < counts.length && total >= FEW; relation++) {
            set |= counts[relation] >= least ? 1L << relation : 0;
        }
        return set;
    }
}
