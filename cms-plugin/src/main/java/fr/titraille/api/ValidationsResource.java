package fr.titraille.api;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.ValidationAnswer;
import fr.titraille.dto.ValidationRequest;
import fr.titraille.i18n.Language;
import fr.titraille.rule.RuleEngine;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Runs all rules over an article. */
@Path("/v1/validations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ValidationsResource {

    /** Findings with their fixes, score and metrics. */
    @POST
    @Operation(operationId = "validate", summary = "Vérifie un article : constats, corrections, note et mesures")
    public ValidationAnswer validate(
            @NotNull @Valid ValidationRequest request,
            @Context HttpHeaders headers,
            @Context Configuration configuration) {
        AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(request.article(), "article"));
        RuleEngine engine = Engines.of(request.profile(), "profile").in(Language.of(headers.getAcceptableLanguages()));
        return ValidationAnswer.of(
                ServiceArchive.asking(engine, request.archive(), configuration).check(article), article.text());
    }
}
