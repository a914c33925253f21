package fr.titraille.subheading;

import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the weights that tell how likely a desk prints a wording, from what readers said: logistic regression, a
 * candidate that needs a touch counting for less than half. Deterministic.
 *
 * <p>{@code HeadingTraining TRAIN.jsonl LABELS.tsv heading-weights.tsv}, the own articles beside the labels; without the last, it prints in five folds by
 * article how often the best of each section's labelled candidates is fit.
 */
final class HeadingTraining {

    private static final double PENALTY = 300;
    private static final double TOUCH = 0.35;
    private static final int FOLDS = 5;

    /** A candidate with its reading. */
    record Example(String article, int section, Map<String, Double> measures, String verdict) {}

    private HeadingTraining() {}

    public static void main(String[] args) throws IOException {
        Path labels = Path.of(args[1]);
        List<SubheadingCorpus> corpus = new ArrayList<>(SubheadingCorpus.read(Path.of(args[0])));
        corpus.addAll(SubheadingCorpus.read(labels.resolveSibling("own-articles.jsonl")));
        List<Example> examples = examples(corpus, HeadingLabel.read(labels));
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
                    if (label != null
                            && HeadlineCandidates.holds(article.article().body(), candidate)) {
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
        List<double[]> best = new ArrayList<>();
        List<double[]> all = new ArrayList<>();
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
                Example first = rivals.get(0);
                for (Example rival : rivals) {
                    double score = model.score(rival.measures());
                    first = score > model.score(first.measures()) ? rival : first;
                    all.add(new double[] {score, rival.verdict().equals("f") ? 1 : 0});
                }
                double score = model.score(first.measures());
                best.add(new double[] {score, first.verdict().equals("f") ? 1 : 0});
                if (score > HeadingChoice.PRINTABLE) {
                    shown++;
                    fit += first.verdict().equals("f") ? 1 : 0;
                    touch += first.verdict().equals("r") ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "area under the curve %.3f; %s%n%d examples, %d sections, %d with a fit candidate, %d worded: %d fit,"
                        + " %d after a touch",
                area(all),
                curve(best),
                examples.size(),
                sections,
                offered,
                shown,
                fit,
                touch);
    }

    /** How often a fit candidate scores above one that is not. */
    private static double area(List<double[]> scored) {
        double above = 0;
        double pairs = 0;
        for (double[] fit : scored) {
            for (double[] other : scored) {
                if (fit[1] > other[1]) {
                    pairs++;
                    above += fit[0] > other[0] ? 1 : fit[0] == other[0] ? 0.5 : 0;
                }
            }
        }
        return above / Math.max(1, pairs);
    }

    /** The share of fit ones among the sections' best, by the share of sections that get one. */
    private static String curve(List<double[]> best) {
        best.sort(Comparator.comparingDouble((double[] b) -> -b[0]));
        StringBuilder out = new StringBuilder("fit among the best of the surest");
        for (int percent = 10; percent <= 100; percent += 15) {
            int count = Math.max(1, best.size() * percent / 100);
            double fit = best.subList(0, count).stream().mapToDouble(b -> b[1]).sum();
            out.append(String.format(Locale.ROOT, " %d%%: %.2f (%.2f)", percent, fit / count, best.get(count - 1)[0]));
        }
        return out.toString();
    }
}
