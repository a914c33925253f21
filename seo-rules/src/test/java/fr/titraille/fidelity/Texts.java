package fr.titraille.fidelity;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.text.ResourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Comparisons and sample articles for tests. */
final class Texts {

    private Texts() {}

    static FidelityReport compare(String source, String rewrite) {
        return compare(source, rewrite, Fidelity.Scope.PARTIAL);
    }

    static FidelityReport compare(String source, String rewrite, Fidelity.Scope scope) {
        return Fidelity.french()
                .compare(
                        Analyzer.french().analyze(Formats.standard().read("text", source)),
                        Analyzer.french().analyze(Formats.standard().read("markdown", rewrite)),
                        scope);
    }

    /** Short texts, one a line, with an exchange, an attribution, a plan or a quantity to change. */
    static List<String> mutable() {
        return ResourceLines.read(Texts.class, "mutation-sentences.txt");
    }

    /** The plain texts of the sample articles. */
    static List<String> samples() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "articles"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String format = name.endsWith(".html") ? "html" : name.endsWith(".txt") ? "text" : "markdown";
                boolean article = name.matches("\\d+.*\\.(html|txt|md)");
                if (article) {
                    Article read = Formats.standard().read(format, Files.readString(file));
                    texts.add(read.plainText().text());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
