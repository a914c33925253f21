package fr.titraille.subheading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Trains the weights of the boundary cues: logistic regression with an L2 penalty, by Newton's method, on the places
 * where authors put their H2. Each article counts the same, or the long ones would speak for the short. Deterministic.
 *
 * <p>{@code BoundaryTraining TRAIN.jsonl boundary-weights.tsv}
 */
final class BoundaryTraining {

    private static final double PENALTY = 200;

    private BoundaryTraining() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), weights(SubheadingCorpus.read(Path.of(args[0]))), StandardCharsets.UTF_8);
    }

    /** The lines of the weights' resource. */
    static List<String> weights(List<SubheadingCorpus> corpus) {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Double> gold = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (SubheadingCorpus article : corpus) {
            Passages passages = Passages.of(article.article());
            BoundaryWorth worth = BoundaryWorth.of(article.article());
            for (int i = 1; i < passages.size(); i++) {
                rows.add(worth.cues().get(i));
                gold.add(article.starts().contains(passages.get(i).block()) ? 1.0 : 0);
                shares.add(1.0 / (passages.size() - 1));
            }
        }
        List<String> out = new ArrayList<>();
        out.add("# Weights of the boundary cues, by BoundaryTraining (seo-rules, test sources) on " + rows.size()
                + " places of French articles whose authors'");
        out.add("# subheadings are known, each article counting the same. Statistics only, no text. cue, mean, standard"
                + " deviation, weight");
        out.addAll(LogisticTraining.train(rows, gold, averaged(shares), PENALTY));
        return out;
    }

    /** The shares, one on the average. */
    private static double[] averaged(List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream().mapToDouble(s -> s * shares.size() / sum).toArray();
    }
}
