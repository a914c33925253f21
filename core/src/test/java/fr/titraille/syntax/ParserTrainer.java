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

    /** A relation that fewer than one in so many such pairs have is not considered. */
    private static final int RARE = 700;

    private final TrainedWeights structure;
    private final TrainedWeights relations;
    private final RelationCandidates candidates;
    private final float[] sums = new float[Weights.ROW];
    private final float[] room = new float[Long.SIZE];

    /** A sentence as the parser will see it, with its right tree. */
    record Example(ParserInput input, int[] heads, Relation[] relations) {}

    private ParserTrainer(RelationCandidates candidates, int bits) {
        this.candidates = candidates;
        this.structure = new TrainedWeights(bits);
        this.relations = new TrainedWeights(bits);
    }

    /**
     * Trains several parsers, each with the examples in an order of its own, and averages what they learned: that is worth
     * some tenths of a point and costs nothing in use.
     *
     * @param bits a table has 2^bits weights
     */
    static ParserModel train(List<Example> examples, int epochs, List<Long> seeds, int bits) {
        List<Example> projective = examples.stream()
                .map(e -> new Example(e.input(), ArcHybridOracle.projective(e.heads()), e.relations()))
                .toList();
        RelationCandidates candidates = candidates(examples);
        List<ParserTrainer> trained = seeds.parallelStream()
                .map(seed -> new ParserTrainer(candidates, bits).learn(projective, epochs, new Random(seed)))
                .toList();
        return new ParserModel(
                TrainedWeights.averaged(trained.stream().map(t -> t.structure).toList()),
                TrainedWeights.averaged(trained.stream().map(t -> t.relations).toList()),
                candidates);
    }

    private ParserTrainer learn(List<Example> examples, int epochs, Random random) {
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, epoch == 0 ? 0 : ASTRAY, random);
            }
        }
        return this;
    }

    /** Writes a model as it is shipped. */
    static void write(ParserModel model, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(ParserModel.labels());
            model.candidates().write(out);
            for (Weights weights : List.of(model.structure(), model.relations())) {
                ((PackedWeights) weights).write(out);
            }
        }
    }

    private void learn(Example example, double astray, Random random) {
        ParserState state = new ParserState(example.input());
        ArcHybridOracle oracle = new ArcHybridOracle(example.heads());
        StructureFeatures features = new StructureFeatures(example.input());
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
            state.apply(transition);
        }
        name(example, state);
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

    private void name(Example example, ParserState state) {
        LabelFeatures labels = new LabelFeatures(state);
        for (int word = 1; word < state.heads.length; word++) {
            long allowed = candidates.of(state, word);
            int best = Long.numberOfTrailingZeros(allowed);
            if (Long.bitCount(allowed) > 1) {
                labels.fill(word);
                best = GreedyParser.best(relations, labels, allowed, room);
                if (example.heads()[word] == state.heads[word]) {
                    correct(relations, labels, best, example.relations()[word].ordinal());
                }
            }
            labels.settle(word, best);
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
        int least = total > VERY_MANY ? Math.max(3, total / RARE) : total > MANY ? 2 : 1;
        long set = 0;
        for (int relation = 0; relation < counts.length && total >= FEW; relation++) {
            set |= counts[relation] >= least ? 1L << relation : 0;
        }
        return set;
    }
}
