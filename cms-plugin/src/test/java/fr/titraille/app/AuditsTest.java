package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditsTest {

    private static final String NDJSON = "application/x-ndjson";
    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void audit_badLinesAmongGood_answersEachInOrder() throws Exception {
        String lines = line("a") + "\n\nno json\n" + line("b").replace("\"text\"", "\"zz\"") + "\n[]\n{\"body\": {}}\n"
                + line("c");
        List<JsonNode> answers = audit(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(answers).extracting(a -> a.has("problem")).containsExactly(false, true, true, true, true, false);
        assertThat(answers.get(0).get("id").asText()).isEqualTo("a");
        assertThat(answers.get(0).get("findings")).isNotEmpty();
        assertThat(answers.get(0).at("/metrics/words").asInt()).isEqualTo(3);
        assertThat(answers.get(2).at("/problem/field").asText()).isEqualTo("article.body.format");
        assertThat(answers.get(4).at("/problem/status").asInt()).isEqualTo(400);
        assertThat(answers.get(5).get("id").asText()).isEqualTo("c");
    }

    @Test
    void audit_lineInLatin1_isAProblemOfThatLineOnly() throws Exception {
        byte[] lines = (line("é") + "\n" + line("b")).getBytes(StandardCharsets.ISO_8859_1);
        List<JsonNode> answers = audit(lines);
        assertThat(answers.get(0).at("/problem/status").asInt()).isEqualTo(400);
        assertThat(answers.get(1).get("id").asText()).isEqualTo("b");
    }

    @Test
    void audit_lineOverTheLimit_isPassedOver() throws Exception {
        String lines = "{\"id\": \"" + "x".repeat(2_100_000) + "\"}\n" + line("b");
        List<JsonNode> answers = audit(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answers.get(0).at("/problem/status").asInt()).isEqualTo(413);
        assertThat(answers.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(answers.get(1).get("id").asText()).isEqualTo("b");
    }

    @Test
    void audit_nothing_answersNothing() throws Exception {
        assertThat(audit(new byte[0])).isEmpty();
    }

    @Test
    void audit_unknownProfile_isAProblem() throws Exception {
        HttpResponse<String> response =
                service.post("/v1/audits?profile=zz", BodyPublishers.ofString(line("a")), NDJSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RunningService.json(response).get("field").asText()).isEqualTo("profile");
    }

    @Test
    void audit_openRequest_answersALineBeforeTheNextIsSent() throws Exception {
        try (Socket socket = new Socket(service.uri().getHost(), service.uri().getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out.write(("POST /v1/audits HTTP/1.1\r\nHost: x\r\nContent-Type: " + NDJSON
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (String id : List.of("first", "second")) {
                byte[] chunk = (line(id) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = in.readLine();
                while (!answer.startsWith("{")) {
                    answer = in.readLine();
                }
                assertThat(answer).contains("\"id\":\"" + id + "\"");
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String line(String id) {
        return "{\"id\": \"" + id + "\", \"body\": {\"format\": \"text\", \"content\": \"Bonjour le monde.\"}}";
    }

    private static List<JsonNode> audit(byte[] lines) throws IOException, InterruptedException {
        HttpResponse<String> response = service.post("/v1/audits", BodyPublishers.ofByteArray(lines), NDJSON);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(NDJSON);
        List<JsonNode> out = new ArrayList<>();
        for (String answer : response.body().lines().toList()) {
            out.add(new ObjectMapper().readTree(answer));
        }
        return out;
    }
}
