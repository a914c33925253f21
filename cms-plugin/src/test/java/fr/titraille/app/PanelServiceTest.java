package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.rules.text.PixelWidth;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the panel asks of the service beyond checking: its own modules, edits of a body, renderings. */
class PanelServiceTest {

    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z0-9/-]+\\.js)'");
    private static final String BODY =
            "\"body\":{\"format\":\"strapi-blocks\",\"content\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Le"
                    + " port ouvre lundi .\"}]},"
                    + "{\"type\":\"note\",\"mood\":\"blue\",\"children\":[]},{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Six"
                    + " quais servent.\",\"bold\":true}]}]}";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void modules_allThatAreImported_areServedAndLoadNothingFromElsewhere() throws Exception {
        List<String> seen = new ArrayList<>(List.of("titraille-panel.js"));
        for (int i = 0; i < seen.size(); i++) {
            HttpResponse<String> module = service.get("/panel/" + seen.get(i));
            assertThat(module.statusCode()).as(seen.get(i)).isEqualTo(200);
            assertThat(module.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
            assertThat(module.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(module.body()).doesNotContain("eval(", "new Function(", "import('http", "from 'http");
            Matcher imports = IMPORT.matcher(module.body());
            while (imports.find()) {
                if (!seen.contains(imports.group(1))) {
                    seen.add(imports.group(1));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
    }

    @Test
    void pixelWidths_ofThePanel_areThoseOfTheRules() throws Exception {
        String module = service.get("/panel/pixel-width.js").body();
        String table = module.substring(module.indexOf("ASCII = [") + 9, module.indexOf("];"));
        String[] units = table.strip().split(",\\s*");
        assertThat(units).hasSize('~' - ' ' + 1);
        for (char c = ' '; c <= '~'; c++) {
            // a thousand of them, so that rounding to pixels hides nothing
            String line = String.valueOf(c).repeat(1000);
            assertThat(PixelWidth.title(line)).as(String.valueOf(c)).isEqualTo((int)
                    Math.round(1000.0 * Integer.parseInt(units[c - ' '].strip()) * 20 / 2048));
        }
    }

    @Test
    void keyphrases_ofAnArticle_areFoundInflectedToo() throws Exception {
        JsonNode answer = post(
                "/v1/keyphrases",
                "{\"article\":{\"body\":{\"format\":\"text\",\"content\":\"La grue jaune lève une caisse. Deux grues"
                        + " jaunes attendent.\"}},\"phrases\":[\"grue jaune\"]}",
                200);
        assertThat(answer.at("/phrases/0/occurrences")).hasSize(2);
        assertThat(answer.get("text")
                        .asText()
                        .substring(answer.at("/phrases/0/occurrences/1/start").asInt()))
                .startsWith("grues jaunes");
    }

    @Test
    void modules_pathThatLeadsElsewhere_isNotFound() throws Exception {
        for (String path : List.of(
                "/panel/package.json",
                "/panel/..%2fi18n%2fmessages.properties",
                "/panel/none.js",
                "/editor/none.css")) {
            assertThat(service.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void edits_ofAStrapiBody_leaveEveryOtherNodeAsItCame() throws Exception {
        JsonNode answer = post(
                "/v1/edits",
                "{\"article\":{" + BODY + "},\"edits\":[{\"start\":19,\"end\":20,\"replacement\":\"\"}],"
                        + "\"headings\":[{\"beforeBlock\":1,\"level\":2,\"text\":\"Six quais\"}]}",
                200);
        assertThat(answer.get("text").asText()).startsWith("Le port ouvre lundi.\n\nSix quais");
        JsonNode content = answer.at("/article/body/content");
        assertThat(content.findValuesAsText("type")).contains("heading", "note");
        assertThat(content.findValuesAsText("mood")).containsExactly("blue");
        assertThat(content.findValuesAsText("bold")).containsExactly("true");
    }

    @Test
    void edits_outsideTheArticle_areRefusedByName() throws Exception {
        assertThat(post(
                                "/v1/edits",
                                "{\"article\":{" + BODY
                                        + "},\"edits\":[{\"start\":9,\"end\":5000,\"replacement\":\"\"}]}",
                                400)
                        .get("field")
                        .asText())
                .isEqualTo("edits[0]");
        assertThat(post(
                                "/v1/edits",
                                "{\"article\":{" + BODY
                                        + "},\"headings\":[{\"beforeBlock\":99,\"level\":2,\"text\":\"Loin\"}]}",
                                400)
                        .get("field")
                        .asText())
                .isEqualTo("headings[0].beforeBlock");
        assertThat(post(
                                "/v1/edits",
                                "{\"article\":{" + BODY + "},\"changes\":[{\"kind\":\"explode\",\"block\":0}]}",
                                400)
                        .get("field")
                        .asText())
                .isEqualTo("changes[0].kind");
    }

    @Test
    void edits_changesOfStructure_areThoseThatFixesName() throws Exception {
        JsonNode answer = post(
                "/v1/edits",
                "{\"article\":{\"body\":{\"format\":\"html\",\"content\":\"<p>Un titre</p><p>Le port ouvre. Il"
                        + " sert.</p>\"}},"
                        + "\"changes\":[{\"kind\":\"to-heading\",\"block\":0,\"level\":2},{\"kind\":\"split-paragraph\",\"block\":1,\"start\":15}]}",
                200);
        assertThat(answer.at("/article/body/content").asText())
                .contains("<h2>Un titre</h2>", "<p>Le port ouvre.</p>", "<p>Il sert.</p>");
    }

    @Test
    void renderings_ofMarkdown_areWrittenInTheFormatAskedFor() throws Exception {
        JsonNode answer = post(
                "/v1/renderings",
                "{\"article\":{\"title\":\"Le port\",\"metaDescription\":\"Six"
                        + " quais.\",\"body\":{\"format\":\"markdown\",\"content\":\"Le **port**"
                        + " ouvre.\"}},\"to\":\"html\"}",
                200);
        assertThat(answer.at("/article/body/format").asText()).isEqualTo("html");
        assertThat(answer.at("/article/body/content").asText()).contains("<strong>port</strong>");
        assertThat(answer.get("html").asText()).contains("<h1>Le port</h1>");
        assertThat(answer.get("head").asText()).contains("<title>Le port</title>");
        assertThat(answer.at("/jsonLd/headline").asText()).isEqualTo("Le port");
        assertThat(post("/v1/renderings", "{\"article\":{" + BODY + "},\"to\":\"docx\"}", 400)
                        .get("field")
                        .asText())
                .isEqualTo("to");
    }

    private static JsonNode post(String path, String json, int status) throws Exception {
        HttpResponse<String> answer = service.post(
                path, BodyPublishers.ofByteArray(json.getBytes(StandardCharsets.UTF_8)), "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return RunningService.json(answer);
    }
}
