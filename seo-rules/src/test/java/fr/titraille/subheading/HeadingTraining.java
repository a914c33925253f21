package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Trains the weights that rank wordings: a log-linear choice among the candidates of each section, whose expected
 * overlap with the author's heading is maximised by gradient ascent (Adam) with an L2 penalty. Deterministic.
 *
 * <p>{@code HeadingTraining TRAIN.jsonl heading-weights.tsv}
 */
final class HeadingTraining {

    private static final double PENALTY = 0.002;
    private static final double HIT = 0.3;
    private static final int STEPS = 300;
    private static final int MAX_CHARS = 65;

    /**
     * The choice of one section.
     *
     * @param measures one row a candidate
     * @param rewards what each candidate is worth
     */
    private record Choice(double[][] measures, double[] rewards) {}

    private HeadingTraining() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), weights(SubheadingCorpus.read(Path.of(args[0]))), StandardCharsets.UTF_8);
    }

    /** The lines of the weights' resource. */
    static List<String> weights(List<SubheadingCorpus> corpus) {
        List<String> names = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (SubheadingCorpus article : corpus) {
            int[] starts = SubheadingEngine.starts(
                    Passages.of(article.article()),
                    article.starts(),
                    article.article().body().tokens().size());
            HeadingWriter writer = new HeadingWriter(article.article(), starts, MAX_CHARS);
            for (int i = 0; i < article.starts().size(); i++) {
                List<HeadingWriter.Scored> wordings = new ArrayList<>(writer.wordings(i + 1));
                Set<String> gold = terms(article.headings().get(i));
                if (wordings.size() > 1 && !gold.isEmpty()) {
                    if (names.isEmpty()) {
                        names.addAll(wordings.get(0).measures().keySet());
                    }
                    choices.add(choice(wordings, gold, names));
                }
            }
        }
        return train(names, choices);
    }

    private static Choice choice(List<HeadingWriter.Scored> wordings, Set<String> gold, List<String> names) {
        double[][] measures = new double[wordings.size()][names.size()];
        double[] rewards = new double[wordings.size()];
        for (int c = 0; c < rewards.length; c++) {
            for (int j = 0; j < names.size(); j++) {
                measures[c][j] = wordings.get(c).measures().getOrDefault(names.get(j), 0.0);
            }
            Set<String> own = terms(wordings.get(c).candidate().text());
            long shared = own.stream().filter(gold::contains).count();
            rewards[c] = shared == 0 ? 0 : 2.0 * shared / (own.size() + gold.size()) + HIT;
        }
        return new Choice(measures, rewards);
    }

    private static Set<String> terms(String heading) {
        AnalyzedText text = Analyzer.french().analyze(heading);
        Set<String> out = new HashSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            out.add(Passages.term(text, i));
        }
        out.remove("");
        return out;
    }

    private static List<String> train(List<String> names, List<Choice> choices) {
        int n = names.size();
        double[] mean = new double[n];
        double[] deviation = new double[n];
        long rows = choices.stream().mapToLong(c -> c.rewards().length).sum();
        for (Choice choice : choices) {
            for (double[] row : choice.measures()) {
                for (int j = 0; j < n; j++) {
                    mean[j] += row[j] / rows;
                }
            }
        }
        for (Choice choice : choices) {
            for (double[] row : choice.measures()) {
                for (int j = 0; j < n; j++) {
                    deviation[j] += Math.pow(row[j] - mean[j], 2) / rows;
                }
            }
        }
        for (int j = 0; j < n; j++) {
            deviation[j] = Math.sqrt(deviation[j]);
        }
        for (Choice choice : choices) {
            for (double[] row : choice.measures()) {
                for (int j = 0; j < n; j++) {
                    row[j] = deviation[j] < 1e-6 ? 0 : (row[j] - mean[j]) / deviation[j];
                }
            }
        }
        double[] w = ascend(choices, n);
        List<String> out = new ArrayList<>();
        out.add("# Weights that rank the wordings of a heading, by HeadingTraining (seo-rules, test sources) on "
                + choices.size() + " sections of French blog");
        out.add("# articles whose authors' subheadings are known. Statistics only, no text. measure, mean, standard"
                + " deviation, weight");
        for (int j = 0; j < n; j++) {
            if (deviation[j] >= 1e-6) {
                out.add(String.format(Locale.ROOT, "%s\t%.5f\t%.5f\t%.4f", names.get(j), mean[j], deviation[j], w[j]));
            }
        }
        return out;
    }

    private static double[] ascend(List<Choice> choices, int n) {
        double[] w = new double[n];
        double[] first = new double[n];
        double[] second = new double[n];
        double rate = 0.1;
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[n];
            for (Choice choice : choices) {
                addGradient(choice, w, gradient);
            }
            for (int j = 0; j < n; j++) {
                double g = gradient[j] / choices.size() - PENALTY * w[j];
                first[j] = 0.9 * first[j] + 0.1 * g;
                second[j] = 0.99 * second[j] + 0.01 * g * g;
                double m = first[j] / (1 - Math.pow(0.9, step));
                double v = second[j] / (1 - Math.pow(0.99, step));
                w[j] += rate * m / (Math.sqrt(v) + 1e-8);
            }
            rate *= step > STEPS * 0.7 ? 0.97 : 1;
        }
        return w;
    }

    private static void addGradient(Choice choice, double[] w, double[] gradient) {
        int size = choice.rewards().length;
        double[] p = new double[size];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < size; c++) {
            for (int j = 0; j < w.length; j++) {
                p[c] += choice.measures()[c][j] * w[j];
            }
            highest = Math.max(highest, p[c]);
        }
        double sum = 0;
        for (int c = 0; c < size; c++) {
            p[c] = Math.exp(p[c] - highest);
            sum += p[c];
        }
        double expected = 0;
        for (int c = 0; c < size; c++) {
            p[c] /= sum;
            expected += p[c] * choice.rewards()[c];
        }
        for (int c = 0; c < size; c++) {
            double share = p[c] * (choice.rewards()[c] - expected);
            for (int j = 0; j < w.length; j++) {
                gradient[j] += share * choice.measures()[c][j];
            }
        }
    }
}
