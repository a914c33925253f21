package fr.titraille.api;

import fr.titraille.article.Article;
import fr.titraille.dto.ArticleEdits;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.EditsAnswer;
import fr.titraille.dto.EditsRequest;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Carries accepted mends and subheadings into a body of any format. */
@Path("/v1/edits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EditsResource {

    /** The edited article; nodes that no edit names come back as they came. */
    @POST
    @Operation(
            operationId = "edit",
            summary = "Porte des corrections et des intertitres dans le corps, quel que soit son format")
    public EditsAnswer edit(@NotNull @Valid EditsRequest request) {
        Article edited = ArticleEdits.apply(request, ArticleMapping.read(request.article(), "article"));
        return new EditsAnswer(
                edited.plainText().text(), ArticleMapping.write(edited, ArticleMapping.format(request.article())));
    }
}
