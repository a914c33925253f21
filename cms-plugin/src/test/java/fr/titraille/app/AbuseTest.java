package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * What hostile clients send: each gets a status and a problem, none a failure, and health answers all the while. Writes
 * the table of {@code docs/evaluation/service.md} to {@code target/abuse.md}.
 */
class AbuseTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String[] JOBS = {
        "/v1/validations", "/v1/subheadings", "/v1/facts", "/v1/optimizations",
    };
    private static final List<String> TABLE = new ArrayList<>();

    private static RunningService service;

    private String told = "";
    private HealthProbe probe;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.start(ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(Setting.HEADER_TIMEOUT, "1s")
                .with(Setting.BODY_TIMEOUT, "1s")
                .with(Setting.WRITE_TIMEOUT, "1s"));
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "abuse.md"),
                "| what was sent | answer | slowest health |\n|---|---|---|\n" + String.join("\n", TABLE) + "\n");
    }

    @BeforeEach
    void watchHealth() {
        probe = new HealthProbe(service.uri());
    }

    @AfterEach
    void healthWasFast(TestInfo test) throws Exception {
        long slowest = probe.stop();
        TABLE.add("| " + test.getDisplayName().replace("()", "").replace('_', ' ') + " | " + told + " | " + slowest
                + " ms |");
        // machines that run tests are busy: on a quiet one it is a few milliseconds
        assertThat(slowest).isBetween(0L, 1_000L);
    }

    @Test
    void malformedJson_400() throws Exception {
        for (String job : JOBS) {
            assertProblem(service.post(job, "{\"article\": {\"body\": "), 400);
        }
        assertProblem(service.post("/v1/validations", ""), 400);
        assertProblem(service.post("/v1/validations", "null"), 400);
    }

    @Test
    void wrongTypes_400() throws Exception {
        for (String value : new String[] {"3", "true", "[]", "{}", "[[\"x\"]]"}) {
            assertProblem(service.post("/v1/validations", "{\"article\": {\"title\": " + value + "}}"), 400);
            assertProblem(service.post("/v1/validations", "{\"article\": " + value + "}"), 400);
        }
    }

    @Test
    void nesting_100000Levels_400() throws Exception {
        String deep = "[".repeat(100_000);
        assertProblem(service.post("/v1/validations", "{\"article\": " + deep), 400);
        assertProblem(service.post("/v1/validations", body("lexical", deep + "]".repeat(100_000))), 400);
        String html = article("html", "<div>".repeat(100_000) + "x");
        assertThat(service.post("/v1/validations", html).statusCode()).isIn(200, 400, 413);
        assertThat(service.post("/v1/validations", article("markdown", ">".repeat(100_000)))
                        .statusCode())
                .isIn(200, 400, 413);
    }

    @Test
    void fiftyMegabytes_declaredAndChunked_413() throws Exception {
        byte[] bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) ' ');
        assertProblem(service.post("/v1/validations", BodyPublishers.ofByteArray(bytes), "application/json"), 413);
        assertProblem(
                service.post(
                        "/v1/validations",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                        "application/json"),
                413);
    }

    @Test
    void slowHead_andSlowBody_408() throws Exception {
        assertThat(raw("GET /v1/rules HTTP/1.1\r\nX: ")).startsWith("HTTP/1.1 408");
        assertThat(raw("POST /v1/facts HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"))
                .startsWith("HTTP/1.1 408");
        told = "408";
    }

    @Test
    void noHttp_400_414_431() throws Exception {
        assertThat(raw("\u0016\u0003\u0001 hello\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 414");
        assertThat(raw("GET / HTTP/1.1\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(raw("GET /%zz HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
        told = "400, 414, 431";
    }

    @Test
    void invalidUtf8_400() throws Exception {
        byte[] bytes = article("text", "café").getBytes(StandardCharsets.ISO_8859_1);
        for (String job : JOBS) {
            assertProblem(service.post(job, BodyPublishers.ofByteArray(bytes), "application/json"), 400);
        }
    }

    @Test
    void loneSurrogates_inEveryField_400() throws Exception {
        String good = "\"body\": {\"format\": \"text\", \"content\": \"Les puces arrivent.\"}";
        for (String field : new String[] {
            "id",
            "title",
            "standfirst",
            "keyphrase",
            "seoTitle",
            "metaDescription",
            "slug",
            "canonicalUrl",
            "publishedAt",
            "modifiedAt",
            "publisher",
            "section"
        }) {
            for (String job : JOBS) {
                String json = "{\"article\": {\"" + field + "\": \"a\\ud800b\", " + good + "}}";
                assertProblem(service.post(job, json), 400);
            }
        }
        for (String list : new String[] {"synonyms", "authors", "sources"}) {
            assertProblem(
                    service.post("/v1/validations", "{\"article\": {\"" + list + "\": [\"\\udc00\"], " + good + "}}"),
                    400);
        }
        assertProblem(service.post("/v1/validations", "{\"article\": {\"\\ud800\": 1, " + good + "}}"), 400);
        for (String format : new String[] {"text", "html", "markdown", "strapi-blocks", "lexical", "\\ud800"}) {
            assertProblem(service.post("/v1/validations", article(format, "\\ud800")), 400);
        }
        assertProblem(service.post("/v1/validations", body("strapi-blocks", "[{\"type\": \"\\ud800\"}]")), 400);
    }

    @Test
    void headings_100000_413() throws Exception {
        assertProblem(service.post("/v1/validations", article("html", "<h2>a</h2>".repeat(100_000))), 413);
        assertProblem(service.post("/v1/optimizations", article("markdown", "## a\\n\\n".repeat(100_000))), 413);
        assertProblem(service.post("/v1/facts", article("text", "a\\n\\n".repeat(100_000))), 413);
    }

    @Test
    void headings_30000_fourTimesAtOnce_413() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asked.add(service.postLater(
                    "/v1/subheadings", article("html", "<h2>Une usine de plus</h2><p>Texte.</p>".repeat(30_000))));
        }
        for (CompletableFuture<HttpResponse<String>> one : asked) {
            assertProblem(one.get(), 413);
        }
    }

    @Test
    void gzipBomb_413() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"article\": {\"title\": \"".getBytes(StandardCharsets.US_ASCII));
            byte[] letters = new byte[1_000_000];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 100; i++) {
                gzip.write(letters);
            }
        }
        for (String job : JOBS) {
            assertProblem(
                    service.post(
                            job,
                            BodyPublishers.ofByteArray(bomb.toByteArray()),
                            "application/json",
                            "Content-Encoding",
                            "gzip"),
                    413);
        }
        HttpResponse<String> audit = service.post(
                "/v1/audits",
                BodyPublishers.ofByteArray(bomb.toByteArray()),
                "application/x-ndjson",
                "Content-Encoding",
                "gzip");
        assertThat(audit.body()).contains("\"status\":413");
    }

    @Test
    void unknownFormats_profiles_types_400_415_406() throws Exception {
        assertProblem(service.post("/v1/validations", article("docx", "x")), 400);
        assertProblem(
                service.post(
                        "/v1/validations",
                        "{\"profile\": \"x\", " + article("text", "x").substring(1)),
                400);
        assertProblem(service.post("/v1/validations", BodyPublishers.ofString("x"), "text/html"), 415);
        assertProblem(service.post("/v1/validations", article("text", "x"), "Accept", "image/png"), 406);
        assertProblem(service.post("/v1/audits?profile=x", BodyPublishers.ofString("{}"), "application/x-ndjson"), 400);
        told = "400, 406, 415";
    }

    @Test
    void oneWordOfHalfAMegabyte_andBrackets_inTime() throws Exception {
        for (String content : new String[] {
            "a".repeat(190_000), "« ".repeat(90_000), "[".repeat(190_000), "1 ".repeat(90_000), "*a".repeat(90_000)
        }) {
            assertThat(service.post("/v1/validations", article("markdown", content))
                            .statusCode())
                    .isIn(200, 400, 413, 503);
        }
        told = "200, 400, 413 or 503";
    }

    @Test
    void auditLine_ofFiftyMegabytes_isAProblemOfThatLine() throws Exception {
        byte[] bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) 'a');
        bytes[bytes.length - 2] = '\n';
        HttpResponse<String> audit =
                service.post("/v1/audits", BodyPublishers.ofByteArray(bytes), "application/x-ndjson");
        assertThat(audit.statusCode()).isEqualTo(200);
        assertThat(audit.body().lines()).hasSize(2).first().asString().contains("\"status\":413");
        told = "200, 413 in its line";
    }

    private static String article(String format, String content) {
        return "{\"article\": {\"body\": {\"format\": \"" + format + "\", \"content\": \"" + content + "\"}}}";
    }

    private static String body(String format, String json) {
        return "{\"article\": {\"body\": {\"format\": \"" + format + "\", \"content\": " + json + "}}}";
    }

    private void assertProblem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        ObjectNode problem = MAPPER.readValue(answer.body(), ObjectNode.class);
        told = status + ": " + problem.get("title").asText() + ", "
                + shortened(problem.get("detail").asText());
    }

    private static String shortened(String text) {
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    private static String raw(String sent) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.uri().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
