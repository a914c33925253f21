package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private static final String SECRET = "Zanzibar";
    private static final String BODY = "\"body\": {\"format\": \"text\", \"content\": \"" + SECRET + "\"}";

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> requests() {
        String tree = "[".repeat(300) + "]".repeat(300);
        return Stream.of(
                arguments("/v1/validations", "", "body"),
                arguments("/v1/validations", "null", "body"),
                arguments("/v1/validations", "{}", "article"),
                arguments("/v1/validations", "{\"article\": {}}", "article.body"),
                arguments("/v1/validations", "{\"article\": {\"body\": {\"content\": \"x\"}}}", "article.body.format"),
                arguments(
                        "/v1/validations", "{\"article\": {\"body\": {\"format\": \"text\"}}}", "article.body.content"),
                arguments(
                        "/v1/validations",
                        "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"  \"}}}",
                        "article.body.content"),
                arguments(
                        "/v1/validations",
                        "{\"article\": {\"body\": {\"format\": \"text\", \"content\": 3}}}",
                        "article.body.content"),
                arguments(
                        "/v1/validations",
                        "{\"article\": {\"body\": {\"format\": \"docx\", \"content\": \"" + SECRET + "\"}}}",
                        "article.body.format"),
                arguments(
                        "/v1/validations",
                        "{\"article\": {\"body\": {\"format\": \"text\", \"content\": " + tree + "}}}",
                        "article.body.content"),
                arguments("/v1/validations", article("\"titre\": \"" + SECRET + "\""), "article.titre"),
                arguments("/v1/validations", article("\"title\": 3"), "article.title"),
                arguments("/v1/validations", article("\"authors\": \"" + SECRET + "\""), "article.authors"),
                arguments("/v1/validations", article("\"authors\": [3]"), "article.authors[0]"),
                arguments("/v1/validations", article("\"images\": [{\"width\": -1}]"), "article.images[0].width"),
                arguments("/v1/validations", article("\"publishedAt\": \"" + SECRET + "\""), "article.publishedAt"),
                arguments("/v1/validations", article("\"title\": \"a\", \"title\": \"b\""), "article"),
                arguments(
                        "/v1/validations", "{\"article\": {" + BODY + "}, \"profile\": \"" + SECRET + "\"}", "profile"),
                arguments(
                        "/v1/subheadings",
                        "{\"article\": {" + BODY + "}, \"options\": {\"before\": [9]}}",
                        "options.before"),
                arguments(
                        "/v1/subheadings",
                        "{\"article\": {" + BODY + "}, \"options\": {\"sections\": \"3\"}}",
                        "options.sections"),
                arguments(
                        "/v1/subheadings",
                        "{\"article\": {" + BODY + "}, \"options\": {\"maxHeadingChars\": 5}}",
                        "options.maxHeadingChars"),
                arguments(
                        "/v1/optimizations",
                        "{\"article\": {" + BODY + "}, \"options\": {\"minWords\": -1}}",
                        "options.minWords"),
                arguments(
                        "/v1/optimizations",
                        "{\"article\": {" + BODY + "}, \"options\": {\"maxAddedShare\": 11}}",
                        "options.maxAddedShare"),
                arguments(
                        "/v1/optimizations",
                        "{\"article\": {" + BODY
                                + "}, \"archive\": [{\"body\": {\"format\": \"zz\", \"content\": \"x\"}}]}",
                        "archive[0].body.format"),
                arguments("/v1/fidelity-checks", "{\"source\": {" + BODY + "}}", "rewrite"),
                arguments(
                        "/v1/fidelity-checks",
                        "{\"source\": {" + BODY + "}, \"rewrite\": {" + BODY + "}, \"scope\": \"all\"}",
                        "scope"),
                arguments(
                        "/v1/facts",
                        "{\"article\": {\"body\": {\"format\": \"strapi-blocks\", \"content\": {\"" + SECRET
                                + "\": 1}}}}",
                        "article.body.content"));
    }

    private static String article(String field) {
        return "{\"article\": {" + BODY + ", " + field + "}}";
    }

    @ParameterizedTest
    @MethodSource("requests")
    void request_thatCannotBeUsed_namesTheFieldAndRepeatsNothing(String path, String json, String field)
            throws Exception {
        HttpResponse<String> response = service.post(path, json);
        assertProblem(response, 400);
        JsonNode problem = RunningService.json(response);
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("detail").asText()).startsWith(field);
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"'[]'", "'\"x\"'", "3", "'{\"article\":'", "'{'", "nonsense"})
    void request_thatIsNoJsonObject_isAProblem(String json) throws Exception {
        assertProblem(service.post("/v1/validations", json), 400);
    }

    @Test
    void request_inLatin1_isAProblemOfEncoding() throws Exception {
        byte[] bytes = "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"café\"}}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> response =
                service.post("/v1/validations", BodyPublishers.ofByteArray(bytes), "application/json");
        assertProblem(response, 400);
        assertThat(RunningService.json(response).get("title").asText()).isEqualTo("Encodage invalide");
    }

    @Test
    void request_overTwoMegabytes_isRefusedWithAndWithoutADeclaredLength() throws Exception {
        byte[] bytes = ("{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"" + "a".repeat(2_100_000)
                        + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        assertProblem(service.post("/v1/validations", BodyPublishers.ofByteArray(bytes), "application/json"), 413);
        assertProblem(
                service.post(
                        "/v1/validations",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                        "application/json"),
                413);
    }

    @Test
    void request_acceptingEnglish_isToldInEnglish() throws Exception {
        HttpResponse<String> constraint = service.post("/v1/validations", "{}", "Accept-Language", "en");
        assertThat(RunningService.json(constraint).get("detail").asText()).isEqualTo("article: must not be null");
        HttpResponse<String> field =
                service.post("/v1/validations", article("\"titre\": \"x\""), "Accept-Language", "en");
        assertThat(RunningService.json(field).get("detail").asText()).isEqualTo("article.titre: unknown field");
    }

    @Test
    void request_acceptingNothingKnown_isToldInFrench() throws Exception {
        HttpResponse<String> response = service.post("/v1/validations", "{}", "Accept-Language", "de");
        assertThat(RunningService.json(response).get("detail").asText())
                .isEqualTo("article\u00a0: ne doit pas être nul");
    }

    @Test
    void address_thatIsNone_isAProblem() throws Exception {
        assertProblem(service.get("/v1/nothing"), 404);
        assertProblem(service.get("/v1/rules/nothing"), 404);
        assertProblem(service.get("/editor/nothing.js"), 404);
    }

    @Test
    void method_notAllowed_namesTheAllowed() throws Exception {
        HttpResponse<String> response = service.get("/v1/validations");
        assertProblem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("POST");
    }

    @Test
    void contentType_other_isAProblem() throws Exception {
        assertProblem(service.post("/v1/validations", BodyPublishers.ofString("x"), "text/plain"), 415);
    }

    @Test
    void accept_other_isAProblem() throws Exception {
        assertProblem(service.post("/v1/validations", "{}", "Accept", "image/png"), 406);
    }

    private static void assertProblem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain(SECRET, "fr.titraille", "Exception", "\tat ");
        JsonNode problem = RunningService.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
    }
}
