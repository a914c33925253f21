package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The OpenAPI document: others can read it, it tells everything, and the service keeps it. */
class OpenApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static RunningService service;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start(ServiceSettings.standard()
                .with(Setting.PORT, "0")
                .with(Setting.WEBHOOK_FIELDS, "id=entry.documentId, title=entry.title, body=entry.body:strapi-blocks"));
        document = RunningService.json(service.get("/openapi.json"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void document_readBySwaggerParser_hasNoFault() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document.toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void everyField_isDescribed() {
        List<String> bare = new ArrayList<>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            boolean told = field.getValue().has("description");
                            if (!told) {
                                bare.add(schema.getKey() + "." + field.getKey());
                            }
                        }));
        assertThat(bare).as("fields to describe in fields.properties").isEmpty();
    }

    @Test
    void everyOperation_tellsItsStatuses() {
        for (JsonNode item : document.get("paths")) {
            for (JsonNode operation : item) {
                String id = operation.path("operationId").asText();
                assertThat(operation.path("summary").asText()).as(id).isNotBlank();
                assertThat(operation.get("responses").has("200")).as(id).isTrue();
                assertThat(operation.get("responses").has("503")).as(id).isTrue();
                if (operation.has("requestBody")) {
                    assertThat(operation.get("responses").fieldNames())
                            .toIterable()
                            .as(id)
                            .contains("400", "401", "408", "413", "415", "429", "500");
                }
            }
        }
    }

    @Test
    void examples_ofRequests_areAnsweredAsTheSchemasSay() throws Exception {
        int tried = 0;
        for (var path : document.get("paths").properties()) {
            JsonNode body = path.getValue().at("/post/requestBody/content");
            for (var type : body.properties()) {
                JsonNode example = type.getValue().get("example");
                if (!type.getKey().startsWith("application/")) {
                    continue;
                }
                assertThat(example).as(path.getKey()).isNotNull();
                HttpResponse<String> answer =
                        service.post(path.getKey(), BodyPublishers.ofString(example.toString()), type.getKey());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                JsonNode answers = path.getValue().at("/post/responses/200/content");
                assertValid(path.getKey(), answers.iterator().next(), MAPPER.readTree(answer.body()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(9);
    }

    @Test
    void page_ofTheContract_loadsNothingFromElsewhere() throws Exception {
        assertThat(service.get("/docs").body()).contains("<html lang=\"fr\">").doesNotContain("http://", "https://");
        for (String file : new String[] {"docs.js", "docs.css"}) {
            assertThat(service.get("/editor/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    private static void assertValid(String path, JsonNode content, JsonNode answer) throws IOException {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.setAll((ObjectNode) content.get("schema"));
        schema.set("components", document.get("components"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(answer))
                .as(path)
                .isEmpty();
        if (content.has("example")) {
            assertThat(content.get("example").properties()).isNotEmpty();
        }
    }
}
