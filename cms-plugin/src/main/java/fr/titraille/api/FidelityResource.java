package fr.titraille.api;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.FidelityAnswer;
import fr.titraille.dto.FidelityRequest;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.i18n.Language;
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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds a rewrite against its source. */
@Path("/v1/fidelity-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FidelityResource {

    /** What the rewrite bent. */
    @POST
    @Operation(operationId = "checkFidelity", summary = "Compare une réécriture à sa source")
    public FidelityAnswer check(@NotNull @Valid FidelityRequest request, @Context HttpHeaders headers) {
        Locale locale = Language.of(headers.getAcceptableLanguages());
        Fidelity.Scope scope = scope(request.scope());
        AnalyzedArticle source = Analyzer.french().analyze(ArticleMapping.read(request.source(), "source"));
        AnalyzedArticle rewrite = Analyzer.french().analyze(ArticleMapping.read(request.rewrite(), "rewrite"));
        return FidelityAnswer.of(
                Fidelity.french().compare(List.of(source), rewrite, scope, locale),
                rewrite.text(),
                source.text(),
                locale);
    }

    private static Fidelity.Scope scope(@Nullable String scope) {
        if (scope == null || scope.equals("partial")) {
            return Fidelity.Scope.PARTIAL;
        }
        if (scope.equals("full")) {
            return Fidelity.Scope.FULL;
        }
        throw new InvalidFieldException("scope", "field.one-of", "full, partial");
    }
}
