package fr.titraille.api;

import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.TitlesRequest;
import fr.titraille.i18n.Language;
import fr.titraille.titling.Titling;
import fr.titraille.titling.TitlingEngine;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Lays all that could title an article side by side. */
@Path("/v1/titles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TitlesResource {

    private static final int ALTERNATIVES = 3;
    private static final TitlingEngine ENGINE = TitlingEngine.installed();

    /** Proposals for every part, with form, lengths, reasons and refusals. */
    @POST
    @Operation(operationId = "proposeTitles", summary = "Propose titres, chapô, description, mot-clé et intertitres")
    public Titling propose(@NotNull @Valid TitlesRequest request, @Context HttpHeaders headers) {
        Article article = ArticleMapping.read(request.article(), "article");
        TitlesRequest.Options options = request.options();
        Integer count = options == null ? null : options.alternatives();
        return ENGINE.title(
                article, count == null ? ALTERNATIVES : count, Language.of(headers.getAcceptableLanguages()));
    }
}
