package fr.titraille.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotated sets beside the checkout: optional, so a test that reads them skips itself where they are missing. */
public final class SharedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedData() {}

    /** A file of {@code ../shared} (or {@code -Dtitraille.shared=DIR}); skips the test when there is none. */
    public static Path file(String relative) {
        String configured = System.getProperty("titraille.shared");
        Path root = configured == null ? Path.of("..", "..", "shared") : Path.of(configured);
        Path file = root.resolve(relative);
        assumeTrue(Files.exists(file), "annotated data set not beside this checkout: shared/" + relative);
        return file;
    }

    /** The lines of a JSON Lines file of {@code ../shared}. */
    public static List<JsonNode> lines(String relative) {
        return parse(file(relative));
    }

    /** The lines of a JSON Lines file. */
    public static List<JsonNode> parse(Path file) {
        try {
            List<JsonNode> out = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    out.add(JSON.readTree(line));
                }
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
