package fr.titraille.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or the file of {@code -o}. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.output")
    private @Nullable String output;

    /** Whether the result goes to a file. */
    boolean toFile() {
        return output != null;
    }

    /** Writes the result. */
    void write(String result, PrintWriter standard, Session session) {
        if (output == null) {
            standard.print(result);
            standard.print(result.endsWith("\n") ? "" : System.lineSeparator());
            standard.flush();
            return;
        }
        try {
            Path file = Path.of(output);
            if (Files.isDirectory(file)) {
                throw session.failure("error.output-folder", output);
            }
            Files.writeString(file, result.endsWith("\n") ? result : result + "\n");
        } catch (IOException | InvalidPathException e) {
            throw session.failure("error.output", output).causedBy(e);
        }
    }
}
