package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Work that ends early: the service stops, time runs out, the client leaves, too much is asked at once. */
class StoppingTest {

    private static final String LONG = "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \""
            + "Le fondeur de Grenoble livre douze puces à son client de Nantes, selon sa directrice. ".repeat(300)
            + "\"}}}";

    private static ServiceSettings settings() {
        return ServiceSettings.standard().with(Setting.PORT, "0");
    }

    @Test
    void close_whileARequestIsWorkedOn_answersIt() throws Exception {
        RunningService service = RunningService.start(settings().with(Setting.DRAIN_TIMEOUT, "60s"));
        int port = service.uri().getPort();
        CompletableFuture<HttpResponse<String>> answer = service.postLater("/v1/validations", LONG);
        TimeUnit.MILLISECONDS.sleep(300);
        service.close();
        assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
    }

    @Test
    void request_overItsTime_is503AndItsThreadIsFree() throws Exception {
        try (RunningService service = RunningService.start(
                settings().with(Setting.REQUEST_TIMEOUT, "20ms").with(Setting.WORKERS, "1"))) {
            HttpResponse<String> cut = service.post("/v1/validations", LONG);
            assertThat(cut.statusCode()).isEqualTo(503);
            assertThat(cut.headers().firstValue("Retry-After")).isPresent();
            assertThat(RunningService.json(cut).get("detail").asText()).contains("temps permis");
            assertThat(service.get("/v1/chips").statusCode()).isIn(200, 503);
        }
    }

    @Test
    void client_thatLeaves_givesItsThreadBack() throws Exception {
        try (RunningService service = RunningService.start(settings().with(Setting.WORKERS, "1"))) {
            byte[] body = LONG.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                try (Socket socket = new Socket("127.0.0.1", service.uri().getPort())) {
                    socket.getOutputStream()
                            .write(("POST /v1/optimizations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                            + "Content-Length: " + body.length + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().write(body);
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
            long start = System.nanoTime();
            assertThat(service.get("/v1/chips").statusCode()).isEqualTo(200);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isLessThan(10);
        }
    }

    @Test
    void requests_beyondTheQueue_areTurnedAwayAtOnce() throws Exception {
        try (RunningService service =
                RunningService.start(settings().with(Setting.WORKERS, "1").with(Setting.QUEUE, "1"))) {
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                asked.add(service.postLater("/v1/validations", LONG));
            }
            List<Integer> statuses = new ArrayList<>();
            for (CompletableFuture<HttpResponse<String>> one : asked) {
                statuses.add(one.get(60, TimeUnit.SECONDS).statusCode());
            }
            assertThat(statuses).containsOnly(200, 503).contains(200, 503);
        }
    }

    @Test
    void address_taken_isToldAsSuch() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            int port = service.uri().getPort();
            assertThatThrownBy(() -> TitrailleServer.start("127.0.0.1", port)).isInstanceOf(IOException.class);
        }
    }
}
