package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.security.ApiKeys;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Keys, rates, pages of other origins, packing, tags: what stands between a client and the application. */
class AccessTest {

    private static final String BODY =
            "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"Les puces arrivent à Lyon.\"}}}";

    private static ServiceSettings settings() {
        return ServiceSettings.standard().with(Setting.PORT, "0");
    }

    @Test
    void listening_elsewhereWithoutAKey_isRefused() {
        assertThatThrownBy(() -> TitrailleServer.start(settings().with(Setting.HOST, "0.0.0.0")))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void keys_beyondLoopback_areAskedForAndMayBeSeveral() throws Exception {
        String first = ApiKeys.draw();
        String second = ApiKeys.draw();
        try (RunningService service = RunningService.start(settings()
                .with(Setting.HOST, "0.0.0.0")
                .with(Setting.API_KEYS, "cms:" + ApiKeys.hash(first) + ", cms:" + ApiKeys.hash(second)))) {
            HttpResponse<String> without = service.get("/v1/chips", "Accept-Language", "en");
            assertThat(without.statusCode()).isEqualTo(401);
            assertThat(without.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            assertThat(RunningService.json(without).get("detail").asText()).contains("present a key");
            assertThat(service.get("/v1/chips", "Authorization", "Bearer " + first + "x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(service.get("/v1/chips", "Authorization", "Bearer " + first)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/v1/chips", "Authorization", "Bearer " + second)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void rate_overTheLimit_is429WithWhatIsLeft() throws Exception {
        String key = ApiKeys.draw();
        try (RunningService service = RunningService.start(
                settings().with(Setting.API_KEYS, "cms:" + ApiKeys.hash(key)).with(Setting.RATE_LIMIT, "2"))) {
            String[] bearer = {"Authorization", "Bearer " + key};
            HttpResponse<String> granted = service.get("/v1/chips", bearer);
            assertThat(granted.headers().firstValue("RateLimit").orElse("")).startsWith("\"client\";r=1;t=");
            assertThat(granted.headers().firstValue("RateLimit-Policy")).contains("\"client\";q=2;w=60");
            service.get("/v1/chips", bearer);
            HttpResponse<String> refused = service.get("/v1/chips", bearer);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void cors_isOffButForListedOrigins() throws Exception {
        try (RunningService service =
                RunningService.start(settings().with(Setting.CORS_ORIGINS, "https://cms.example.org"))) {
            assertThat(service.get("/v1/chips", "Origin", "https://cms.example.org")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .contains("https://cms.example.org");
            assertThat(service.get("/v1/chips", "Origin", "https://elsewhere.example.org")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void packing_goesBothWays_andBombsAreRefused() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            HttpResponse<String> sent = service.post(
                    "/v1/validations",
                    BodyPublishers.ofByteArray(gzip(BODY)),
                    "application/json",
                    "Content-Encoding",
                    "gzip");
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
            HttpResponse<String> asked = service.post("/v1/validations", BODY, "Accept-Encoding", "gzip");
            assertThat(asked.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(asked.headers().allValues("Vary").toString()).contains("Accept-Encoding", "Accept-Language");
            HttpResponse<String> bomb = service.post(
                    "/v1/validations",
                    BodyPublishers.ofByteArray(gzip(" ".repeat(30_000_000))),
                    "application/json",
                    "Content-Encoding",
                    "gzip");
            assertThat(bomb.statusCode()).isEqualTo(413);
            HttpResponse<String> broken = service.post("/v1/validations", BODY, "Content-Encoding", "gzip");
            assertThat(broken.statusCode()).isEqualTo(400);
            assertThat(broken.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(service.post("/v1/validations", BODY, "Content-Encoding", "br")
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void catalogue_thatTheClientHas_is304() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            HttpResponse<String> first = service.get("/v1/rules");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Content-Language")).contains("fr");
            assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(first.headers().firstValue("Date")).isPresent();
            HttpResponse<String> again = service.get("/v1/rules", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(service.get("/v1/rules", "If-None-Match", tag, "Accept-Language", "en")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void acceptLanguage_malformed_isPassedOver() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            for (String header : new String[] {"fr_FR", "fr,,", ";;q=", "*", "en_US,en;q=2"}) {
                HttpResponse<String> answer = service.post("/v1/validations", BODY, "Accept-Language", header);
                assertThat(answer.statusCode()).as(header).isEqualTo(200);
            }
        }
    }

    @Test
    void metrics_tellWhatWasServed() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            service.post("/v1/validations", BODY);
            assertThat(service.get("/metrics").body())
                    .contains("titraille_requests_seconds_count", "route=\"/v1/validations\"", "jvm_memory_used_bytes");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
