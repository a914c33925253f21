package fr.titraille.api;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.KeyphrasesAnswer;
import fr.titraille.dto.KeyphrasesRequest;
import fr.titraille.i18n.Language;
import fr.titraille.optimize.KeyphraseMarks;
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

/** Finds keyphrases in an article, and proposes some. */
@Path("/v1/keyphrases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class KeyphrasesResource {

    /** Phrases with their mark, their reasons and every place in the text. */
    @POST
    @Operation(operationId = "keyphrases", summary = "Propose des mots-clés et dit où ils se trouvent dans le texte")
    public KeyphrasesAnswer find(@NotNull @Valid KeyphrasesRequest request, @Context HttpHeaders headers) {
        AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(request.article(), "article"));
        List<String> phrases = request.phrases() == null ? List.of() : request.phrases();
        return KeyphrasesAnswer.of(
                KeyphraseMarks.of(article, phrases, Language.of(headers.getAcceptableLanguages())), article.text());
    }
}
