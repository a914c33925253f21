package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that send or read slowly, four for each core and one more, hold nobody up but themselves. */
class SlowClientsTest {

    private static final int CROWD = 4 * Runtime.getRuntime().availableProcessors() + 1;
    private static final String ARTICLE =
            "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"Les puces arrivent à Lyon.\"}}}";

    private final List<Socket> crowd = new ArrayList<>();
    private RunningService service;

    @BeforeEach
    void start() throws IOException {
        service = RunningService.start(ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(Setting.HEADER_TIMEOUT, "1500ms")
                .with(Setting.BODY_TIMEOUT, "1500ms")
                .with(Setting.WRITE_TIMEOUT, "1500ms"));
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : crowd) {
            socket.close();
        }
        service.close();
    }

    @Test
    void bodies_thatStopInTheMiddle_areCutWith408AndHoldNobodyUp() throws Exception {
        gather("POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{\"arti");
        assertServes();
        assertCutWith408();
    }

    @Test
    void chunkedBodies_thatStopInTheMiddle_areCutWith408AndHoldNobodyUp() throws Exception {
        gather("POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"art\r\n");
        assertServes();
        assertCutWith408();
    }

    @Test
    void heads_thatNeverEnd_areCutWith408AndHoldNobodyUp() throws Exception {
        gather("GET /v1/rules HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        assertServes();
        assertCutWith408();
    }

    @Test
    void answers_thatNobodyReads_areCutAndHoldNobodyUp() throws Exception {
        gather("GET /v1/rules HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20));
        assertServes();
    }

    @Test
    void audits_thatNobodyReads_holdNobodyUp() throws Exception {
        String lines = "{\"body\": {\"format\": \"text\", \"content\": \"Des puces.\"}}\n".repeat(200);
        gather("POST /v1/audits HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                + (lines.length() + 1_000) + "\r\n\r\n" + lines);
        assertServes();
    }

    private void gather(String begun) throws IOException {
        for (int i = 0; i < CROWD; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("127.0.0.1", service.uri().getPort()));
            crowd.add(socket);
            OutputStream out = socket.getOutputStream();
            out.write(begun.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }

    /** The limits are wide: machines that run tests are busy. What is measured on a quiet one is told elsewhere. */
    private void assertServes() throws Exception {
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
        HttpResponse<String> answer = service.post("/v1/validations", ARTICLE);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void assertCutWith408() throws IOException {
        for (Socket socket : crowd) {
            socket.setSoTimeout(10_000);
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
        }
    }
}
