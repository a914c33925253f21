package fr.titraille.api;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.chip.ChipFacts;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.ArticleRequest;
import fr.titraille.dto.FactsAnswer;
import fr.titraille.i18n.Language;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
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

/** Reads figures and chip facts. */
@Path("/v1/facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FactsResource {

    /** Figures, facts, and where they contradict each other. */
    @POST
    @Operation(operationId = "extract", summary = "Lit les chiffres et les faits sur les puces, et leurs incohérences")
    public FactsAnswer extract(@NotNull @Valid ArticleRequest request, @Context HttpHeaders headers) {
        AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(request.article(), "article"));
        RuleEngine coherence = Engines.of(null, "profile")
                .only(rule -> rule.descriptor().group() == RuleGroup.FACTS)
                .in(Language.of(headers.getAcceptableLanguages()));
        return FactsAnswer.of(ChipFacts.french().extract(article), coherence.check(article), article.text());
    }
}
