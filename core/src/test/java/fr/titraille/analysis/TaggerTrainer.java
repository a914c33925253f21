package fr.titraille.analysis;

import fr.titraille.perceptron.PackedWeights;
import fr.titraille.perceptron.TrainedWeights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Trains the tagger. Deterministic: the same sentences and seeds give the same model. */
public final class TaggerTrainer {

    /** A form seen so often has its own candidates; readings seen so often have theirs. */
    private static final int FREQUENT_FORM = 8;

    private static final int FREQUENT_READINGS = 30;
    private static final int BITS = 21;

    private final TrainedWeights weights = new TrainedWeights(BITS);
    private final TagCandidates candidates;
    private final WordTagger learner;

    private TaggerTrainer(TagCandidates candidates) {
        this.candidates = candidates;
        learner = new WordTagger(weights, candidates);
    }

    /** A sentence with its right tags. */
    public record Example(FormProfile[] forms, WordTag[] tags) {}

    /** A tagger that was trained. */
    public static final class Trained {

        private final PackedWeights weights;
        private final TagCandidates candidates;
        private final WordTagger tagger;

        private Trained(PackedWeights weights, TagCandidates candidates) {
            this.weights = weights;
            this.candidates = candidates;
            this.tagger = new WordTagger(weights, candidates);
        }

        /** Tags a sentence. */
        public WordTag[] tag(FormProfile[] forms) {
            return tagger.tag(forms);
        }

        /** Writes the model as it is shipped. */
        public void write(Path file) throws IOException {
            try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
                candidates.write(out);
                weights.write(out);
            }
        }
    }

    /** Trains several taggers, each with the examples in an order of its own, and averages what they learned. */
    public static Trained train(List<Example> examples, int epochs, List<Long> seeds) {
        TagCandidates candidates = candidates(examples);
        List<TrainedWeights> learned = seeds.parallelStream()
                .map(seed -> new TaggerTrainer(candidates).learn(examples, epochs, new Random(seed)))
                .toList();
        return new Trained(TrainedWeights.averaged(learned), candidates);
    }

    private TrainedWeights learn(List<Example> examples, int epochs, Random random) {
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return weights;
    }

    private void learn(Example example) {
        TaggerFeatures features = new TaggerFeatures();
        FormProfile[] forms = example.forms();
        WordTag[] tags = new WordTag[forms.length];
        float[] sums = new float[Integer.SIZE];
        for (int i = 0; i < forms.length; i++) {
            int allowed = candidates.of(forms[i]);
            features.fill(forms, i, tags);
            tags[i] = learner.best(features, allowed, sums);
            if (Integer.bitCount(allowed) > 1) {
                WordTag right = example.tags()[i];
                if (tags[i] != right) {
                    weights.add(features.hashes, features.count, right.ordinal(), 1);
                    weights.add(features.hashes, features.count, tags[i].ordinal(), -1);
                }
                weights.step();
            }
        }
    }

    private static TagCandidates candidates(List<Example> examples) {
        Map<String, Integer> formCounts = new HashMap<>();
        Map<String, Integer> formTags = new HashMap<>();
        Map<Long, Integer> readingCounts = new HashMap<>();
        Map<Long, Integer> readingTags = new HashMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.tags().length; i++) {
                FormProfile form = example.forms()[i];
                int bit = 1 << example.tags()[i].ordinal();
                formCounts.merge(form.normal(), 1, Integer::sum);
                formTags.merge(form.normal(), bit, (a, b) -> a | b);
                readingCounts.merge(TagCandidates.readingsKey(form), 1, Integer::sum);
                readingTags.merge(TagCandidates.readingsKey(form), bit, (a, b) -> a | b);
            }
        }
        int open = 0;
        for (Map.Entry<String, Integer> entry : formTags.entrySet()) {
            open |= formCounts.getOrDefault(entry.getKey(), 0) < FREQUENT_FORM ? entry.getValue() : 0;
        }
        formTags.keySet().removeIf(form -> formCounts.getOrDefault(form, 0) < FREQUENT_FORM);
        readingTags.keySet().removeIf(key -> readingCounts.getOrDefault(key, 0) < FREQUENT_READINGS);
        return new TagCandidates(formTags, readingTags, open);
    }
}
