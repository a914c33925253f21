package fr.titraille.api;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.SubheadingAnswer;
import fr.titraille.dto.SubheadingRequest;
import fr.titraille.dto.SubheadingRequest.Options;
import fr.titraille.i18n.Language;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
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
import org.jspecify.annotations.Nullable;

/** Proposes subheadings. */
@Path("/v1/subheadings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SubheadingsResource {

    /** Where the sections start and what to call them. */
    @POST
    @Operation(operationId = "proposeSubheadings", summary = "Propose des intertitres")
    public SubheadingAnswer propose(@NotNull @Valid SubheadingRequest request, @Context HttpHeaders headers) {
        Article article = ArticleMapping.read(request.article(), "article");
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        List<SubheadingProposal> proposals = SubheadingEngine.french()
                .propose(analyzed, options(request.options(), article), Language.of(headers.getAcceptableLanguages()));
        return new SubheadingAnswer(
                analyzed.text(),
                proposals,
                ArticleMapping.write(
                        SubheadingEngine.insert(article, proposals), ArticleMapping.format(request.article())));
    }

    private static SubheadingOptions options(@Nullable Options options, Article article) {
        if (options == null) {
            return SubheadingOptions.DEFAULT;
        }
        List<Integer> before = options.before();
        if (before != null) {
            for (int block : before) {
                if (block >= article.blocks().size()) {
                    throw new InvalidFieldException(
                            "options.before",
                            "field.unknown-block",
                            block,
                            article.blocks().size());
                }
            }
        }
        Integer chars = options.maxHeadingChars();
        return new SubheadingOptions(
                options.sections(), before, chars == null ? SubheadingOptions.DEFAULT.maxHeadingChars() : chars);
    }
}
