package fr.titraille.subheading;

import fr.titraille.headline.HeadlineCandidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the weights that tell how likely a desk prints a wording, from what readers said: logistic regression, a
 * candidate that needs a touch counting for less than half. Deterministic.
 *
 * <p>{@code HeadingTraining TRAIN.jsonl LABELS.tsv heading-weights.tsv}; without the last, it prints in five folds by
 * article how often the best of each section's labelled candidates is fit.
 */
final class HeadingTraining {

    private static final double PENALTY = 40;
    private static final double TOUCH = 0.35;
    private static final int FOLDS = 5;

    /** A candidate with its reading. */
    record Example(String article, int section, Map<String, Double> measures, String verdict) {}

    private HeadingTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = examples(SubheadingCorpus.read(Path.of(args[0])), HeadingLabel.read(Path.of(args[1])));
        if (args.length > 2) {
            Files.write(Path.of(args[2]), weights(examples), StandardCharsets.UTF_8);
        } else {
            System.out.println(validation(examples));
        }
    }

    /** The labelled candidates that the code still offers, with their measures. */
    static List<Example> examples(List<SubheadingCorpus> corpus, List<HeadingLabel> labels) {
        Map<String, HeadingLabel> byKey = new HashMap<>();
        labels.forEach(l -> byKey.put(l.key(), l));
        List<Example> out = new ArrayList<>();
        for (SubheadingCorpus article : corpus) {
            if (labels.stream().noneMatch(l -> l.article().equals(article.id()))) {
                continue;
            }
            int[] starts = SubheadingEngine.starts(
                    Passages.of(article.article()),
                    article.starts(),
                    article.article().body().tokens().size());
            HeadingWriter writer =
                    new HeadingWriter(article.article(), new SectionCandidates(article.article(), 65), starts);
            for (int i = 0; i < article.starts().size(); i++) {
                int section = article.starts().get(i);
                for (HeadingWriter.Scored scored : writer.ranked(i + 1)) {
                    HeadlineCandidate candidate = scored.candidate();
                    HeadingLabel label = byKey.get(HeadingLabel.key(
                            article.id(), section, article.article().body(), candidate));
                    if (label != null) {
                        out.add(new Example(article.id(), section, scored.measures(), label.verdict()));
                    }
                }
            }
        }
        return out;
    }

    private static List<String> weights(List<Example> examples) {
        List<String> out = new ArrayList<>();
        out.add("# Weights that tell how likely a desk prints a wording, by HeadingTraining (seo-rules, test sources)"
                + " on "
                + examples.size());
        out.add("# candidates that a reader judged. Statistics only, no text. measure, mean, standard deviation,"
                + " weight");
        out.addAll(trained(examples));
        return out;
    }

    private static List<String> trained(List<Example> examples) {
        double[] shares = new double[examples.size()];
        Arrays.fill(shares, 1);
        return LogisticTraining.train(
                examples.stream().map(Example::measures).toList(),
                examples.stream().map(e -> gold(e.verdict())).toList(),
                shares,
                PENALTY);
    }

    private static double gold(String verdict) {
        return switch (verdict) {
            case "f" -> 1;
            case "r" -> TOUCH;
            default -> 0;
        };
    }

    /** In folds by article: of the sections' best candidates, how many are fit, and at what odds. */
    private static String validation(List<Example> examples) {
        List<String> articles =
                examples.stream().map(Example::article).distinct().toList();
        int fit = 0;
        int touch = 0;
        int shown = 0;
        int sections = 0;
        int offered = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            LinearModel model = LinearModel.of(
                    trained(examples.stream()
                                    .filter(e -> articles.indexOf(e.article()) % FOLDS != own)
                                    .toList())
                            .stream()
                            .map(l -> List.of(l.split("\t")))
                            .toList());
            Map<String, List<Example>> tested = new HashMap<>();
            examples.stream()
                    .filter(e -> articles.indexOf(e.article()) % FOLDS == own)
                    .forEach(e -> tested.computeIfAbsent(e.article() + " " + e.section(), k -> new ArrayList<>())
                            .add(e));
            for (List<Example> rivals : tested.values()) {
                sections++;
                offered += rivals.stream().anyMatch(e -> e.verdict().equals("f")) ? 1 : 0;
                Example best = rivals.get(0);
                for (Example rival : rivals) {
                    best = model.score(rival.measures()) > model.score(best.measures()) ? rival : best;
                }
                if (model.score(best.measures()) > HeadingChoice.PRINTABLE) {
                    shown++;
                    fit += best.verdict().equals("f") ? 1 : 0;
                    touch += best.verdict().equals("r") ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%d examples, %d sections, %d with a fit candidate, %d worded: %d fit, %d after a touch",
                examples.size(),
                sections,
                offered,
                shown,
                fit,
                touch);
    }
}
