package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample article through every endpoint in three formats, with and without headings and title: nothing fails,
 * every edit lies in its text and none meets another when all safe fixes are applied, what is optimized is faithful to
 * its own copy, and optimizing it again changes nothing.
 */
class SweepTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SAMPLES = Path.of("..", "examples", "articles");

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> articles() throws IOException {
        List<Arguments> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(SweepTest::isArticle).sorted().toList()) {
                String text = Files.readString(file);
                for (String format : new String[] {"text", "markdown", "html"}) {
                    for (boolean bare : new boolean[] {false, true}) {
                        String name = file.getFileName() + " as " + format + (bare ? ", body alone" : "");
                        out.add(Arguments.of(name, article(text, format, bare)));
                    }
                }
            }
        }
        return out.stream();
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.endsWith(".md") && !name.equals("README.md");
    }

    /** The sample's lines in a format; bare without title, keyphrase and headings. */
    private static ObjectNode article(String text, String format, boolean bare) {
        ObjectNode article = MAPPER.createObjectNode();
        StringBuilder content = new StringBuilder();
        for (String line : text.split("\\R")) {
            boolean heading = line.startsWith("#");
            if (line.isBlank() || heading && bare) {
                continue;
            }
            String words = line.replaceFirst("^#+ *", "");
            String html = words.replace("&", "&amp;").replace("<", "&lt;");
            content.append(
                    switch (format) {
                        case "html" -> heading ? "<h2>" + html + "</h2>" : "<p>" + html + "</p>";
                        case "markdown" -> (heading ? "## " + words : words.replace("<", "\\<")) + "\n\n";
                        default -> words + "\n\n";
                    });
        }
        if (!bare) {
            article.put("title", "Les puces d’IA à l’heure des comptes").put("keyphrase", "puces d’IA");
        }
        article.putObject("body").put("format", format).put("content", content.toString());
        return article;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void everyEndpoint_article_answersWithinItsText(String name, JsonNode article) throws Exception {
        ObjectNode request = MAPPER.createObjectNode().set("article", article);
        for (String path : new String[] {"/v1/subheadings", "/v1/facts", "/v1/titles"}) {
            assertThat(post(path, request).statusCode()).as(path).isEqualTo(200);
        }
        JsonNode validation = ask("/v1/validations", request);
        int length = validation.get("text").asText().length();
        List<int[]> safe = new ArrayList<>();
        for (JsonNode finding : validation.get("findings")) {
            if (!finding.path("field").asText("body").equals("body")) {
                continue;
            }
            for (JsonNode edit : finding.at("/fix/edits")) {
                int[] range = {edit.get("start").asInt(), edit.get("end").asInt()};
                assertThat(range[0]).isBetween(0, range[1]);
                assertThat(range[1]).isLessThanOrEqualTo(length);
                if (finding.at("/fix/safe").asBoolean()) {
                    safe.add(range);
                }
            }
        }
        safe.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        for (int i = 1; i < safe.size(); i++) {
            assertThat(safe.get(i)[0])
                    .as("edits %s and %s", text(safe.get(i - 1)), text(safe.get(i)))
                    .isGreaterThanOrEqualTo(safe.get(i - 1)[1]);
        }
    }

    private static String text(int[] range) {
        return range[0] + "–" + range[1];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void optimizations_article_areFaithfulAndStable(String name, JsonNode article) throws Exception {
        JsonNode once = ask("/v1/optimizations", MAPPER.createObjectNode().set("article", article));
        assertThat(once.at("/fidelity/errors")).isEmpty();
        JsonNode twice = ask("/v1/optimizations", MAPPER.createObjectNode().set("article", once.get("article")));
        assertThat(twice.get("article")).isEqualTo(once.get("article"));
    }

    private static JsonNode ask(String path, JsonNode request) throws Exception {
        HttpResponse<String> answer = post(path, request);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> post(String path, JsonNode request) {
        return service.postLater(path, request.toString()).join();
    }
}
