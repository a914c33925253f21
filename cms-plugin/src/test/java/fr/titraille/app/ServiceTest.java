package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final String ARTICLE = """
        {"article": {"id": "a1", "title": "Une usine de puces à Lyon", "keyphrase": "usine de puces",
          "publishedAt": "2025-03-10T09:00:00Z",
          "body": {"format": "text", "content": "Le groupe lyonnais a commandé 1 600 puces à Huawei, selon deux salariés.\\n\\nL'usine de puces ouvrira au printemps!"}}}
        """;

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
    void validations_article_giveFindingsMetricsAndText() throws Exception {
        JsonNode answer = service.ask("/v1/validations", ARTICLE);
        assertThat(answer.get("valid").asBoolean()).isFalse();
        assertThat(answer.get("score").asInt()).isBetween(0, 100);
        assertThat(answer.get("scores").has("typography")).isTrue();
        assertThat(answer.at("/metrics/words").asInt()).isEqualTo(18);
        assertThat(answer.at("/metrics/keyphraseCount").asInt()).isEqualTo(1);
        assertThat(answer.get("passed")).isNotEmpty();
        assertThat(answer.get("outline")).isEmpty();
        assertThat(answer.get("text").asText()).contains("\n\n");
    }

    @Test
    void validations_fixes_holdEditsInsideTheText() throws Exception {
        JsonNode answer = service.ask("/v1/validations", ARTICLE);
        String text = answer.get("text").asText();
        int edits = 0;
        for (JsonNode finding : answer.get("findings")) {
            if (!finding.get("field").asText().equals("body")) {
                continue;
            }
            for (JsonNode edit : finding.at("/fix/edits")) {
                assertThat(edit.get("start").asInt())
                        .isBetween(0, edit.get("end").asInt());
                assertThat(edit.get("end").asInt()).isLessThanOrEqualTo(text.length());
                edits++;
            }
        }
        assertThat(edits).isPositive();
    }

    @Test
    void validations_acceptEnglish_speakEnglish() throws Exception {
        String french = service.ask("/v1/validations", ARTICLE).get("findings").toString();
        String english = service.ask("/v1/validations", ARTICLE, "Accept-Language", "en-GB, fr;q=0.5")
                .get("findings")
                .toString();
        assertThat(french).contains("demandés");
        assertThat(english).contains("words").doesNotContain("demandés");
    }

    @Test
    void validations_profile_changesThresholds() throws Exception {
        String strict = ARTICLE.replaceFirst("\\{", "{\"profile\": \"strict\", ");
        assertThat(service.ask("/v1/validations", strict).get("score").asInt()).isBetween(0, 100);
    }

    @Test
    void subheadings_articleComesBackInItsFormat() throws Exception {
        JsonNode answer = service.ask("/v1/subheadings", ARTICLE);
        assertThat(answer.at("/article/body/format").asText()).isEqualTo("text");
        assertThat(answer.at("/article/id").asText()).isEqualTo("a1");
        assertThat(answer.get("proposals").isArray()).isTrue();
    }

    @Test
    void facts_article_giveFiguresWithOffsets() throws Exception {
        JsonNode answer = service.ask("/v1/facts", ARTICLE);
        JsonNode figure = answer.get("figures").get(0);
        assertThat(figure.get("value").isIntegralNumber()).isTrue();
        assertThat(figure.get("value").asLong()).isEqualTo(1600);
        assertThat(figure.get("unit").asText()).isEqualTo("chip");
        assertThat(answer.get("text")
                        .asText()
                        .substring(
                                figure.get("start").asInt(), figure.get("end").asInt()))
                .isEqualTo(figure.get("text").asText());
        assertThat(answer.at("/facts/0/kind").asText()).isEqualTo("order");
        assertThat(answer.at("/facts/0/counterparty").asText()).isEqualTo("Huawei");
    }

    @Test
    void fidelity_sameText_isFaithful() throws Exception {
        String body = "{\"body\": {\"format\": \"text\", \"content\": \"Le groupe a livré 1 600 puces.\"}}";
        JsonNode answer = service.ask("/v1/fidelity-checks", "{\"source\": " + body + ", \"rewrite\": " + body + "}");
        assertThat(answer.get("verdict").asText()).isEqualTo("faithful");
        assertThat(answer.get("errors")).isEmpty();
    }

    @Test
    void optimizations_article_giveTheWholeAnswer() throws Exception {
        JsonNode answer = service.ask("/v1/optimizations", ARTICLE);
        for (String key :
                new String[] {"article", "html", "markdown", "jsonLd", "changes", "validation", "fidelity", "shortfall"
                }) {
            assertThat(answer.has(key)).as(key).isTrue();
        }
        assertThat(answer.at("/jsonLd/@type").asText()).isEqualTo("NewsArticle");
        assertThat(answer.at("/article/body/format").asText()).isEqualTo("text");
        assertThat(answer.get("shortfall")).isNotEmpty();
        assertThat(answer.at("/changes/0/kind").asText()).isIn("removed", "replaced", "inserted");
    }

    @Test
    void rules_catalogue_givesTitlesAndOnePage() throws Exception {
        JsonNode all = RunningService.json(service.get("/v1/rules"));
        assertThat(all.get("rules").size()).isGreaterThan(50);
        JsonNode one = RunningService.json(service.get("/v1/rules/heading-length"));
        assertThat(one.get("title").asText()).isEqualTo("Intertitres courts");
        assertThat(one.at("/thresholds/max-words").asInt()).isEqualTo(12);
        assertThat(one.get("page").asText()).startsWith("# heading-length");
        JsonNode english = RunningService.json(service.get("/v1/rules/heading-length", "Accept-Language", "en"));
        assertThat(english.get("title").asText()).doesNotContain("Intertitres");
    }

    @Test
    void chips_catalogue_givesSources() throws Exception {
        JsonNode answer = RunningService.json(service.get("/v1/chips?maker=Huawei"));
        assertThat(answer.get("chips"))
                .isNotEmpty()
                .allMatch(c -> c.get("maker").asText().equals("Huawei"));
        assertThat(answer.get("sources")).isNotEmpty();
    }

    @Test
    void health_liveAndReady_areUp() throws Exception {
        assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(RunningService.json(service.get("/health/ready"))
                        .get("status")
                        .asText())
                .isEqualTo("UP");
    }

    @Test
    void openapi_everyReferencedSchema_isDefined() throws Exception {
        HttpResponse<String> response = service.get("/openapi.json");
        JsonNode document = RunningService.json(response);
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.get("paths").fieldNames())
                .toIterable()
                .contains(
                        "/v1/validations",
                        "/v1/subheadings",
                        "/v1/facts",
                        "/v1/fidelity-checks",
                        "/v1/optimizations",
                        "/v1/audits",
                        "/v1/rules",
                        "/v1/chips");
        for (JsonNode reference : document.findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
        }
        assertThat(document.at("/components/schemas/FindingDto/properties").fieldNames())
                .toIterable()
                .contains("rule", "severity", "message", "start", "end", "fix");
    }

    @Test
    void editor_page_loadsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = service.get("/");
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.body()).contains("<html lang=\"fr\">").doesNotContain("https://", "http://");
        for (String file :
                new String[] {"editor/page.js", "editor/page.css", "editor/icon.svg", "panel/titraille-panel.js"}) {
            assertThat(service.get("/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }
}
