package fr.titraille.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.dto.Json;
import fr.titraille.error.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the OpenAPI document together: swagger-core reads the resources; fields, statuses and examples are added here, as
 * they are the same for many.
 */
final class OpenApiDocument {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String KEY = "cle";
    private static final Set<String> WITHOUT_KEY = Set.of("live", "ready");
    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("400", "La requête ne peut pas être utilisée ; le champ en cause est nommé"),
            Map.entry("401", "Clé absente ou inconnue"),
            Map.entry("404", "Rien à cette adresse"),
            Map.entry("406", "Le service ne répond pas dans ce format"),
            Map.entry("408", "La requête n’est pas arrivée dans le temps permis"),
            Map.entry("413", "La requête, l’article ou la réponse dépasse la taille permise"),
            Map.entry("415", "Le type de contenu n’est pas lu ici"),
            Map.entry("429", "Trop de requêtes ; Retry-After dit quand revenir"),
            Map.entry("500", "Erreur inattendue ; l’identifiant mène au journal"),
            Map.entry("503", "Trop occupé, pas encore prêt, ou temps dépassé ; Retry-After dit quand revenir"));

    private OpenApiDocument() {}

    static OpenAPI of(Set<Class<?>> resources) {
        OpenAPI api = new Reader(new SwaggerConfiguration().openAPI31(true).openAPI(frame())).read(resources);
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(Problem.class)
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
        describeContent(api);
        SchemaFields fields = new SchemaFields(types(resources));
        api.getComponents().getSchemas().forEach((name, schema) -> fields.describe(name, schema));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    statuses(operation, path, method);
                    examples(operation);
                }));
        return api;
    }

    private static OpenAPI frame() {
        OpenAPI frame = new OpenAPI()
                .info(new Info()
                        .title("Titraille")
                        .version("1")
                        .description("Rend publiables et vérifiables les articles de presse en français. Les positions"
                                + " sont des unités UTF-16 dans le texte brut de l’article. Les messages sont en"
                                + " français, ou en anglais avec Accept-Language: en.")
                        .license(new License()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0.html")))
                .addServersItem(new Server().url("/").description("ce service"))
                .addTagsItem(new Tag().name("articles").description("Ce qui se fait d’un article"))
                .addTagsItem(new Tag().name("catalogues").description("Règles et puces"))
                .addTagsItem(new Tag().name("service").description("L’état du service"));
        frame.schemaRequirement(
                KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Clé du service ; inutile quand il n’écoute que sa propre machine"));
        // a key, or none on loopback
        return frame.addSecurityItem(new SecurityRequirement().addList(KEY)).addSecurityItem(new SecurityRequirement());
    }

    /** The types of requests and answers. */
    private static List<Class<?>> types(Set<Class<?>> resources) {
        List<Class<?>> out = new ArrayList<>(List.of(Problem.class, AuditLines.BadLine.class));
        out.add(fr.titraille.dto.AuditAnswer.class);
        for (Class<?> resource : resources) {
            for (Method method : resource.getMethods()) {
                out.add(method.getReturnType());
                for (Parameter parameter : method.getParameters()) {
                    out.add(parameter.getType());
                }
            }
        }
        return out;
    }

    /** A body's content is a string or the CMS's own JSON, which no Java type says. */
    private static void describeContent(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.remove("JsonNode");
        Schema<?> content = new Schema<>();
        List.of("string", "object", "array").forEach(content::addType);
        schemas.computeIfPresent("BodyDto", (name, body) -> body.addProperty("content", content));
    }

    private static void statuses(Operation operation, String path, PathItem.HttpMethod method) {
        ApiResponse answer = operation.getResponses().remove("default");
        if (answer != null) {
            operation.getResponses().addApiResponse("200", answer.description(operation.getSummary()));
        }
        boolean health = WITHOUT_KEY.contains(operation.getOperationId());
        boolean job = operation.getRequestBody() != null;
        operation.addTagsItem(health ? "service" : method == PathItem.HttpMethod.GET ? "catalogues" : "articles");
        Consumer<String> add = status -> problem(operation, status);
        if (job) {
            operation.getRequestBody().setRequired(true);
            List.of("400", "408", "413", "415").forEach(add);
        }
        if (path.contains("{") || health) {
            add.accept("404");
        }
        if (health) {
            operation.setSecurity(List.of());
        } else {
            List.of("400", "401", "406", "429", "500").forEach(add);
            if (method == PathItem.HttpMethod.GET) {
                operation
                        .getResponses()
                        .putIfAbsent("304", new ApiResponse().description("Inchangé depuis l’ETag donné"));
            }
        }
        add.accept("503");
    }

    private static void problem(Operation operation, String status) {
        ApiResponse response = new ApiResponse()
                .description(STATUSES.get(status))
                .content(new Content()
                        .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        if (status.equals("429") || status.equals("503")) {
            response.addHeaderObject(
                    "Retry-After",
                    new Header()
                            .description("secondes")
                            .schema(new Schema<>().type("integer").types(Set.of("integer"))));
        }
        operation.getResponses().putIfAbsent(status, response);
    }

    /** An example of the request, which a test sends, and the answer that it got. */
    private static void examples(Operation operation) {
        JsonNode request = example(operation.getOperationId());
        if (request != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(type -> type.setExample(request));
        }
        JsonNode answer = example(operation.getOperationId() + ".answer");
        ApiResponse done = operation.getResponses().get("200");
        if (answer != null && done != null) {
            done.getContent().values().forEach(type -> type.setExample(answer));
        }
    }

    private static @Nullable JsonNode example(String name) {
        try (InputStream in =
                OpenApiDocument.class.getResourceAsStream("/fr/titraille/openapi/examples/" + name + ".json")) {
            return in == null ? null : Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("an example cannot be read", e);
        }
    }
}
