package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import fr.titraille.chip.ChipFacts;
import fr.titraille.clean.Change;
import fr.titraille.format.Formats;
import fr.titraille.rule.Severity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Regenerates what docs/evaluation/optimize.md judges: each article of a folder with the others as its archive.
 *
 * <p>{@code OptimizerEvaluation FOLDER OUT} writes one Markdown file an article with the result, every added sentence
 * with its source and the figures; {@code OptimizerEvaluation --time FOLDER} says the milliseconds.
 */
public final class OptimizerEvaluation {

    private static final int ARCHIVE = 20;
    private static final int ROUNDS = 12;

    private OptimizerEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--time")) {
            time(articles(Path.of(arguments[1])));
            return;
        }
        Path out = Files.createDirectories(Path.of(arguments[1]));
        List<Path> files = files(Path.of(arguments[0]));
        List<Article> articles = articles(Path.of(arguments[0]));
        for (int i = 0; i < articles.size(); i++) {
            Optimization done = run(articles.get(i), others(articles, i));
            Files.writeString(out.resolve(files.get(i).getFileName() + ".md"), report(done));
            Optimization again = run(done.article(), others(articles, i));
            Keyphrase keyphrase = done.article().keyphrase();
            System.out.printf(
                    "%s: %d words, faithful %s, errors %s, keyphrase « %s » %s, second run %s%n",
                    files.get(i).getFileName(),
                    done.validation().metrics().words(),
                    done.fidelity().faithful(),
                    done.validation().findings().stream()
                            .filter(f -> f.severity() == Severity.ERROR)
                            .map(f -> f.rule())
                            .toList(),
                    keyphrase == null ? "" : keyphrase.text(),
                    done.validation().findings().stream()
                            .filter(f -> f.rule().startsWith("keyphrase-"))
                            .map(f -> f.rule() + " " + f.severity())
                            .toList(),
                    again.changes().isEmpty() ? "no change" : again.changes().size() + " changes");
        }
    }

    private static String report(Optimization done) {
        StringBuilder out = new StringBuilder(done.markdown()).append("\n---\n\n");
        for (Change change : done.changes()) {
            if (change.rule().equals("complete")) {
                out.append("- ")
                        .append(change.after())
                        .append(" [")
                        .append(change.source())
                        .append("]\n");
            }
        }
        done.shortfall().forEach(line -> out.append("\n> ").append(line).append('\n'));
        return out.toString();
    }

    /** Optimizing one article with an archive of twenty, beside the analysis of all of them. */
    private static void time(List<Article> articles) {
        List<Article> archive = new ArrayList<>();
        for (int i = 0; archive.size() < ARCHIVE; i++) {
            // an id of its own: equal articles would be analysed once
            archive.add(articles.get(1 + i % (articles.size() - 1)).withId("archive-" + i));
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            analyze(articles.get(0));
            archive.forEach(OptimizerEvaluation::analyze);
            long analysed = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            run(articles.get(0), archive);
            long done = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.printf(
                    "analysis %d ms, optimization %d ms (%d of one core), ratio %.1f%n",
                    (analysed - start) / 1_000_000,
                    (done - analysed) / 1_000_000,
                    busy / 1_000_000,
                    (double) (done - analysed) / (analysed - start));
        }
    }

    private static void analyze(Article article) {
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        for (Sentence sentence : analyzed.body().sentences()) {
            analyzed.body().isPassive(sentence);
        }
        analyzed.body().syllableCount();
        ChipFacts.french().extract(analyzed);
    }

    private static Optimization run(Article article, List<Article> archive) {
        return Optimizer.french().optimize(article, archive, OptimizerOptions.DEFAULT, Locale.FRENCH);
    }

    private static List<Article> others(List<Article> articles, int at) {
        List<Article> out = new ArrayList<>(articles);
        out.remove(at);
        return out;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().matches(".*\\.(txt|html|md)"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Article> articles(Path folder) throws IOException {
        List<Article> out = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.toString();
            String format = name.endsWith(".html") ? "html" : name.endsWith(".md") ? "markdown" : "text";
            out.add(Formats.standard().read(format, Files.readString(file)));
        }
        return out;
    }
}
