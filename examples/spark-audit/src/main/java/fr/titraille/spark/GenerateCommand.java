package fr.titraille.spark;

import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes generated articles as JSON Lines, to try the jobs and to measure them. */
@Command(name = "generate", mixinStandardHelpOptions = true, resourceBundle = SparkTexts.BUNDLE)
final class GenerateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NOMBRE", descriptionKey = "count")
    private int count;

    @Parameters(index = "1", paramLabel = "FICHIER", descriptionKey = "file")
    private Path file = Path.of("articles.jsonl");

    @Override
    public Integer call() throws IOException {
        int written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; written < count; i++) {
                for (ArticleDto article : GeneratedArticles.at(i)) {
                    out.write(Json.mapper().writeValueAsString(article));
                    out.newLine();
                    written++;
                }
            }
        }
        return 0;
    }
}
