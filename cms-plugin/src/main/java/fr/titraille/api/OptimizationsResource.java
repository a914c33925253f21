package fr.titraille.api;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.OptimizationAnswer;
import fr.titraille.dto.OptimizationRequest;
import fr.titraille.dto.OptimizationRequest.Options;
import fr.titraille.i18n.Language;
import fr.titraille.optimize.Optimization;
import fr.titraille.optimize.Optimizer;
import fr.titraille.optimize.OptimizerOptions;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The main job: raw copy in, publishable article out. */
@Path("/v1/optimizations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OptimizationsResource {

    /** The article made publishable, with every change and every shortfall. */
    @POST
    @Operation(operationId = "optimize", summary = "Rend publiable une copie brute")
    public OptimizationAnswer optimize(
            @NotNull @Valid OptimizationRequest request,
            @Context HttpHeaders headers,
            @Context Configuration configuration) {
        Locale locale = Language.of(headers.getAcceptableLanguages());
        Article article = ArticleMapping.read(request.article(), "article");
        return OptimizationAnswer.of(
                optimize(article, request, locale, configuration),
                article,
                ArticleMapping.format(request.article()),
                locale);
    }

    /** From the archive that came along, else from the service's own. */
    private static Optimization optimize(
            Article article, OptimizationRequest request, Locale locale, Configuration configuration) {
        OptimizerOptions options = options(request.options());
        Optional<ArticleIndex> own = ServiceArchive.of(configuration);
        return request.archive() == null && own.isPresent()
                ? Optimizer.french().optimize(article, own.get(), options, locale)
                : Optimizer.french().optimize(article, ArticleMapping.readArchive(request.archive()), options, locale);
    }

    private static OptimizerOptions options(@Nullable Options options) {
        OptimizerOptions standard = OptimizerOptions.DEFAULT;
        if (options == null) {
            return standard;
        }
        Integer words = options.minWords();
        Double share = options.maxAddedShare();
        List<String> skip = options.skip();
        return new OptimizerOptions(
                words == null ? standard.minWords() : words,
                share == null ? standard.maxAddedShare() : share,
                skip == null ? standard.skip() : Set.copyOf(skip));
    }
}
