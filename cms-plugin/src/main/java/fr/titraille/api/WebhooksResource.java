package fr.titraille.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.Json;
import fr.titraille.dto.ValidationAnswer;
import fr.titraille.dto.WebhookResult;
import fr.titraille.i18n.Language;
import fr.titraille.webhook.WebhookDelivery;
import fr.titraille.webhook.WebhookReceiver;
import fr.titraille.webhook.WebhookSignature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receives the webhooks of other systems: validates the article in them and answers, or posts the result on. */
@Path("/v1/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WebhooksResource {

    private final @Nullable WebhookReceiver receiver;

    /** @param application whose {@link WebhookReceiver#PROPERTY} says what to go by */
    public WebhooksResource(@Context Configuration application) {
        this.receiver = (WebhookReceiver) application.getProperty(WebhookReceiver.PROPERTY);
    }

    /** 200 with the result, or 202 where it is posted on. */
    @POST
    @Operation(
            operationId = "receive",
            summary = "Reçoit le webhook d’un autre système, vérifie l’article qu’il porte, répond ou transmet le"
                    + " résultat",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))),
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "Le résultat",
                        content =
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = WebhookResult.class))),
                @ApiResponse(responseCode = "202", description = "Reçu ; le résultat est transmis à l’adresse réglée")
            })
    public Response receive(byte @Nullable [] sent, @Context HttpHeaders headers) throws IOException {
        if (receiver == null || receiver.fields().isEmpty()) {
            throw new NotFoundException();
        }
        return receive(receiver, sent == null ? new byte[0] : sent, headers);
    }

    private static Response receive(WebhookReceiver receiver, byte[] body, HttpHeaders headers) throws IOException {
        String event = headers.getHeaderString(WebhookSignature.ID);
        authenticate(receiver, body, event, headers);
        ArticleDto article = receiver.fields().read(tree(body));
        WebhookResult result = new WebhookResult(
                "article.validated",
                Instant.now().toString(),
                new WebhookResult.Data(event, article.id(), validate(receiver, article, headers)));
        WebhookDelivery delivery = receiver.delivery();
        if (delivery == null) {
            return Response.ok(result).build();
        }
        String id = "msg_" + UUID.randomUUID();
        if (!delivery.post(id, Json.mapper().writeValueAsBytes(result))) {
            throw new ServiceUnavailableException();
        }
        return Response.accepted(new WebhookResult("article.received", result.timestamp(), null))
                .build();
    }

    /** A key was checked on the way in; a signature, which covers the content, is checked here. */
    private static void authenticate(
            WebhookReceiver receiver, byte[] body, @Nullable String event, HttpHeaders headers) {
        boolean key = receiver.keys() && headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (key || receiver.signature().isEmpty()) {
            return;
        }
        boolean holds = receiver.signature()
                .holds(
                        event,
                        headers.getHeaderString(WebhookSignature.TIMESTAMP),
                        headers.getHeaderString(WebhookSignature.SIGNATURE),
                        body,
                        Instant.now());
        if (!holds) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    private static ValidationAnswer validate(WebhookReceiver receiver, ArticleDto dto, HttpHeaders headers) {
        AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(dto, "article"));
        return ValidationAnswer.of(
                Engines.of(receiver.profile(), "profile")
                        .in(Language.of(headers.getAcceptableLanguages()))
                        .check(article),
                article.text());
    }

    private static JsonNode tree(byte[] body) throws JsonProcessingException, IOException {
        return Json.mapper().readTree(body);
    }
}
