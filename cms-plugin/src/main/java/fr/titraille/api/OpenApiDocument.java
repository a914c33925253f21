package fr.titraille.api;

import fr.titraille.error.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the OpenAPI document together: swagger-core reads the resources, then each operation gets its problems. */
final class OpenApiDocument {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private OpenApiDocument() {}

    static OpenAPI of(Set<Class<?>> resources) {
        OpenAPI api = new Reader(new SwaggerConfiguration()
                        .openAPI31(true)
                        .openAPI(new OpenAPI()
                                .info(new Info()
                                        .title("Titraille")
                                        .version("1")
                                        .description("Rend publiables et vérifiables les articles de presse en"
                                                + " français. Les positions sont des unités UTF-16 dans le texte brut"
                                                + " de l’article.")
                                        .license(
                                                new License().name("Apache-2.0").identifier("Apache-2.0")))))
                .read(resources);
        ResolvedSchema problem = ModelConverters.getInstance(true).readAllAsResolvedSchema(Problem.class);
        problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
        describeContent(api);
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(java.util.Collection::stream)
                .forEach(OpenApiDocument::addProblems);
        return api;
    }

    /** A body's content is a string or the CMS's own JSON, which no Java type says. */
    private static void describeContent(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.remove("JsonNode");
        Schema<?> content = new Schema<>().description("une chaîne, ou le JSON du CMS");
        List.of("string", "object", "array").forEach(content::addType);
        schemas.computeIfPresent("BodyDto", (name, body) -> body.addProperty("content", content));
    }

    private static void addProblems(Operation operation) {
        ApiResponse answer = operation.getResponses().remove("default");
        if (answer != null) {
            operation.getResponses().addApiResponse("200", answer.description(operation.getSummary()));
        }
        if (operation.getRequestBody() != null) {
            add(operation, "400", "La requête ne peut pas être utilisée ; le champ en cause est nommé");
            add(operation, "413", "La requête dépasse la taille permise");
            add(operation, "415", "Le type de contenu n’est pas lu ici");
        }
        add(operation, "500", "Erreur inattendue ; l’identifiant mène au journal");
    }

    private static void add(Operation operation, String status, String description) {
        operation
                .getResponses()
                .putIfAbsent(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }
}
