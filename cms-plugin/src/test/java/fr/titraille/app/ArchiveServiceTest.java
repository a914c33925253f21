package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.archive.ArchiveException;
import fr.titraille.error.Problem;
import fr.titraille.error.Problems;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveServiceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLE = "{\"article\":{\"title\":\"Huawei livre\",\"keyphrase\":\"puce Ascend\","
            + "\"publishedAt\":\"2026-03-01T08:00:00Z\",\"body\":{\"format\":\"text\",\"content\":"
            + "\"Huawei livre la puce Ascend 910C à Baidu. Les serveurs partent lundi.\"}}}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void archive_putFoundRelatedAndRemoved_asTheContractSays() throws Exception {
        ServiceSettings settings = ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(Setting.ARCHIVE, folder.resolve("archive").toString());
        try (TitrailleServer server = TitrailleServer.start(settings)) {
            assertThat(send(server, "PUT", "v1/archive/ascend", ARTICLE)
                            .path("outcome")
                            .asText())
                    .isEqualTo("added");
            assertThat(send(server, "PUT", "v1/archive/ascend", ARTICLE)
                            .path("outcome")
                            .asText())
                    .isEqualTo("unchanged");
            assertThat(send(server, "GET", "v1/archive?q=serveur", null)
                            .at("/articles/0/id")
                            .asText())
                    .isEqualTo("ascend");
            assertThat(send(server, "GET", "v1/archive/ascend", null)
                            .at("/article/title")
                            .asText())
                    .isEqualTo("Huawei livre");
            String asked = ARTICLE.replace("2026-03-01", "2026-04-01");
            JsonNode related =
                    send(server, "POST", "v1/related", asked.replaceFirst("\\}$", ",\"before\":\"2026-03-01\"}"));
            assertThat(related.at("/related/0/article/id").asText()).isEqualTo("ascend");
            assertThat(related.at("/related/0/chips/0").asText()).isEqualTo("Ascend 910C");
            assertThat(send(server, "POST", "v1/related", asked.replaceFirst("\\}$", ",\"before\":\"2026-02-28\"}"))
                            .path("related"))
                    .isEmpty();
            assertThat(answer(server, "GET", "v1/archive?limit=0", null).statusCode())
                    .isEqualTo(400);
            assertThat(send(server, "DELETE", "v1/archive/ascend", null)
                            .path("outcome")
                            .asText())
                    .isEqualTo("removed");
            assertThat(answer(server, "DELETE", "v1/archive/ascend", null).statusCode())
                    .isEqualTo(404);
            assertThatThrownBy(() -> TitrailleServer.start(settings)).isInstanceOf(SettingException.class);
        }
    }

    @Test
    void validation_keyphraseThatTheArchiveHolds_saysWhoseItIs() throws Exception {
        ServiceSettings settings = ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(Setting.ARCHIVE, folder.resolve("archive").toString());
        try (TitrailleServer server = TitrailleServer.start(settings)) {
            send(server, "PUT", "v1/archive/ascend", ARTICLE);
            String draft =
                    "{\"article\":{\"keyphrase\":\"puces Ascend\",\"body\":{\"format\":\"text\",\"content\":\"Baidu attend.\"}}";

            JsonNode own = send(server, "POST", "v1/validations", draft + "}");
            JsonNode passed =
                    send(server, "POST", "v1/validations", draft + ",\"archive\":[" + article("Puce Ascend") + "]}");
            JsonNode none = send(server, "POST", "v1/validations", draft + ",\"archive\":[]}");

            assertThat(message(own)).contains("Huawei livre", "(ascend)");
            assertThat(message(passed)).contains("(autre)");
            assertThat(message(none)).isEmpty();
        }
    }

    private static String article(String keyphrase) {
        return "{\"id\":\"autre\",\"keyphrase\":\"" + keyphrase
                + "\",\"body\":{\"format\":\"text\",\"content\":\"Un texte.\"}}";
    }

    private static String message(JsonNode validation) {
        for (JsonNode finding : validation.path("findings")) {
            if (finding.path("rule").asText().equals("keyphrase-taken")) {
                return finding.path("message").asText();
            }
        }
        return "";
    }

    @Test
    void put_archiveThatIsGone_isAProblemThatNamesNoFolderAndIsOverWhenItIsBack() throws Exception {
        Path archive = folder.resolve("archive");
        ServiceSettings settings =
                ServiceSettings.standard().with(Setting.PORT, "0").with(Setting.ARCHIVE, archive.toString());
        try (TitrailleServer server = TitrailleServer.start(settings)) {
            send(server, "PUT", "v1/archive/ascend", ARTICLE);
            Path moved = folder.resolve("ailleurs");
            Files.move(archive, moved);
            HttpResponse<String> answer = answer(server, "PUT", "v1/archive/autre", ARTICLE);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("archive", "\"id\":").doesNotContain(folder.toString());

            Files.move(moved, archive);
            assertThat(send(server, "PUT", "v1/archive/autre", ARTICLE)
                            .path("outcome")
                            .asText())
                    .isEqualTo("added");
            assertThat(send(server, "GET", "v1/archive/ascend", null)
                            .at("/article/title")
                            .asText())
                    .isEqualTo("Huawei livre");
        }
    }

    @Test
    void problems_everyReasonOfAnArchive_haveAStatusAndWordsInBothLanguages() {
        for (ArchiveException.Reason reason : ArchiveException.Reason.values()) {
            ArchiveException failure = new ArchiveException(reason, "/archives/une", null);
            Problem french = Problems.in(Locale.FRENCH).of(failure, "x");
            Problem english = Problems.in(Locale.ENGLISH).of(failure, "x");
            assertThat(french.status()).isEqualTo(english.status()).isIn(409, 503, 507);
            assertThat(french.detail()).isNotEqualTo(english.detail()).doesNotContain("/archives");
        }
        ArchiveException full = new ArchiveException(ArchiveException.Reason.DISK_FULL, "/archives/une", null);
        assertThat(Problems.in(Locale.FRENCH).of(full, "x").status()).isEqualTo(507);
    }

    @Test
    void archive_serviceWithoutOne_findsNothing() throws Exception {
        try (TitrailleServer server = TitrailleServer.start("127.0.0.1", 0)) {
            assertThat(answer(server, "PUT", "v1/archive/a", ARTICLE).statusCode())
                    .isEqualTo(404);
            assertThat(send(server, "GET", "v1/archive", null).path("total").asInt())
                    .isZero();
        }
    }

    private JsonNode send(TitrailleServer server, String method, String path, @Nullable String body) throws Exception {
        HttpResponse<String> answer = answer(server, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> answer(TitrailleServer server, String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
