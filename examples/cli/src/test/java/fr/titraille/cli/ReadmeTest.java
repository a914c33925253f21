package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.app.TitrailleServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README shows. */
class ReadmeTest {

    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        return Files.readString(TOP.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("./titraille ") && !line.startsWith("./titraille serve"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_ofTheReadme_runs(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring("./titraille ".length()));
        while (argument.find()) {
            String value = argument.group(1) == null ? argument.group(2) : argument.group(1);
            arguments.add(
                    value.startsWith("examples/")
                            ? TOP.resolve(value).toString()
                            : value.startsWith("target/")
                                    ? folder.resolve(value.substring("target/".length()))
                                            .toString()
                                    : value);
        }
        Run run = Run.of(arguments.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isIn(0, 1);
        assertThat(run.out() + String.join("", folder.toFile().list())).isNotBlank();
    }

    @Test
    void curl_ofTheReadme_isAnswered() throws Exception {
        String readme = Files.readString(TOP.resolve("README.md"));
        Matcher curl = Pattern.compile("curl -s http://127\\.0\\.0\\.1:8080(/\\S+).*?-d '(.*?)'\\n```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(curl.find()).isTrue();
        String body = curl.group(2).replace("'\\''", "'");
        try (TitrailleServer server = TitrailleServer.start("127.0.0.1", 0)) {
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(curl.group(1)))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.body()).contains("\"findings\"", "heading-case");
        }
    }

    @Test
    void links_ofReadmeAndDocs_leadSomewhere() throws IOException {
        for (String page : new String[] {
            "README.md",
            "CONTRIBUTING.md",
            "docs/README.md",
            "docs/profiles.md",
            "docs/service.md",
            "docs/extending.md",
            "docs/bean-validation.md"
        }) {
            Path file = TOP.resolve(page);
            Matcher link = Pattern.compile("\\]\\(([^)#]+)").matcher(Files.readString(file));
            while (link.find()) {
                if (!link.group(1).startsWith("http")) {
                    Path target = file.resolveSibling(link.group(1)).normalize();
                    assertThat(target).as("%s in %s", link.group(1), page).exists();
                }
            }
        }
    }
}
