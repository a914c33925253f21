package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import fr.titraille.security.ApiKeys;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import fr.titraille.webhook.WebhookSignature;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks of other systems: where the article stands, who may send, where the result goes. */
class WebhooksTest {

    private static final byte[] BYTES = "vingt-quatre octets, pas moins".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(BYTES);
    private static final String SENT =
            "{\"event\": \"entry.update\", \"entry\": {\"documentId\": \"pont\", \"title\": \"Un pont neuf\","
                    + " \"body\": [{\"type\": \"paragraph\", \"children\": [{\"type\": \"text\", \"text\": \"Le pont ouvre"
                    + " lundi.\"}]}]}}";

    private static ServiceSettings settings() {
        return ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(
                        Setting.WEBHOOK_FIELDS,
                        "id=entry.documentId, title=entry.title, body=entry.body:strapi-blocks, keyphrase=entry.key");
    }

    private static String signature(String id, long timestamp, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(BYTES, "HmacSHA256"));
        byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    private static String[] headers(String id, long timestamp, String signature) {
        return new String[] {
            "webhook-id", id, "webhook-timestamp", Long.toString(timestamp), "webhook-signature", signature
        };
    }

    @Test
    void receive_withoutFieldsSet_isNotThere() throws Exception {
        try (RunningService service = RunningService.start()) {
            assertThat(service.post("/v1/webhooks", SENT).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void receive_mapped_answersWithTheValidation() throws Exception {
        try (RunningService service = RunningService.start(settings())) {
            JsonNode answer = service.ask("/v1/webhooks", SENT);
            assertThat(answer.at("/type").asText()).isEqualTo("article.validated");
            assertThat(answer.at("/data/id").asText()).isEqualTo("pont");
            assertThat(answer.at("/data/validation/text").asText()).isEqualTo("Le pont ouvre lundi.");
            HttpResponse<String> without = service.post("/v1/webhooks", "{\"entry\": {}}");
            assertThat(without.statusCode()).isEqualTo(400);
            assertThat(RunningService.json(without).get("field").asText()).isEqualTo("entry.body");
            assertThat(service.post("/v1/webhooks", "{").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void receive_beyondLoopback_takesASignatureOrAKeyAndNothingElse() throws Exception {
        String key = ApiKeys.draw();
        ServiceSettings open = settings()
                .with(Setting.HOST, "0.0.0.0")
                .with(Setting.API_KEYS, "strapi:" + ApiKeys.hash(key))
                .with(Setting.WEBHOOK_SECRETS, SECRET);
        try (RunningService service = RunningService.start(open)) {
            long now = Instant.now().getEpochSecond();
            String good = signature("msg_1", now, SENT);
            assertThat(service.post("/v1/webhooks", SENT, headers("msg_1", now, "v2,x " + good))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(service.post("/v1/webhooks", SENT, "Authorization", "Bearer " + key)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(service.post("/v1/webhooks", SENT).statusCode()).isEqualTo(401);
            assertThat(service.post("/v1/webhooks", SENT, headers("msg_2", now, good))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(service.post("/v1/webhooks", SENT + " ", headers("msg_1", now, good))
                            .statusCode())
                    .isEqualTo(401);
            long old = now - 3_600;
            assertThat(service.post("/v1/webhooks", SENT, headers("msg_1", old, signature("msg_1", old, SENT)))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(service.post("/v1/webhooks", SENT, "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(service.post("/v1/validations", SENT, headers("msg_1", now, good))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void receive_signedSendersOnLoopback_stillNeedTheSignature() throws Exception {
        try (RunningService service = RunningService.start(settings().with(Setting.WEBHOOK_SECRETS, SECRET))) {
            assertThat(service.post("/v1/webhooks", SENT).statusCode()).isEqualTo(401);
            assertThat(service.post("/v1/webhooks", SENT, "Authorization", "Bearer any")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void receive_withATarget_postsTheSignedResultThereAndNowhereElse() throws Exception {
        BlockingQueue<String[]> got = new ArrayBlockingQueue<>(4);
        HttpServer desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        desk.createContext("/results", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<String> names = List.of("webhook-id", "webhook-timestamp", "webhook-signature");
            got.add(new String[] {
                body,
                exchange.getRequestHeaders().getFirst(names.get(0)),
                exchange.getRequestHeaders().getFirst(names.get(1)),
                exchange.getRequestHeaders().getFirst(names.get(2))
            });
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        desk.start();
        String target = "http://127.0.0.1:" + desk.getAddress().getPort() + "/results";
        try (RunningService service = RunningService.start(
                settings().with(Setting.WEBHOOK_TARGET, target).with(Setting.WEBHOOK_TARGET_SECRET, SECRET))) {
            String asking = SENT.replaceFirst(
                    "\\{", "{\"callback\": \"http://127.0.0.1:1/\", \"url\": \"http://127.0.0.1:1/\",");
            assertThat(service.post("/v1/webhooks", asking).statusCode()).isEqualTo(202);
            String[] result = got.poll(20, TimeUnit.SECONDS);
            assertThat(result).isNotNull();
            assertThat(result[3]).isEqualTo(signature(result[1], Long.parseLong(result[2]), result[0]));
            assertThat(new ObjectMapper().readTree(result[0]).at("/data/id").asText())
                    .isEqualTo("pont");
        } finally {
            desk.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://desk.example.org", "desk.example.org", "http:///results"})
    void start_targetThatIsNoWebAddress_isRefused(String target) {
        assertThatThrownBy(() -> RunningService.start(
                        settings().with(Setting.WEBHOOK_TARGET, target).with(Setting.WEBHOOK_TARGET_SECRET, SECRET)))
                .isInstanceOf(SettingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "whsec_dHJvcCBjb3VydA==", "dHJvcCBjb3VydA==", "whsec_%%%"})
    void secrets_tooShortOrNotOfTheForm_areRefused(String secret) {
        assertThatThrownBy(() -> WebhookSignature.of(List.of(secret))).isInstanceOf(SettingException.class);
    }
}
