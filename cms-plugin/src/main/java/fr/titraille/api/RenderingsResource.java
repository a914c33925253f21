package fr.titraille.api;

import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.RenderingAnswer;
import fr.titraille.dto.RenderingRequest;
import fr.titraille.format.Formats;
import fr.titraille.optimize.Rendering;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Writes an article as it is for a page, and its body in another format. */
@Path("/v1/renderings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RenderingsResource {

    /** The article unchanged, as HTML, Markdown, JSON-LD, a head fragment and in the format asked for. */
    @POST
    @Operation(
            operationId = "render",
            summary = "Écrit l’article tel quel : HTML, Markdown, JSON-LD, en-tête, autre format")
    public RenderingAnswer render(@NotNull @Valid RenderingRequest request) {
        Article article = ArticleMapping.read(request.article(), "article");
        String to = request.to() == null ? ArticleMapping.format(request.article()) : request.to();
        if (!Formats.standard().names().contains(to)) {
            throw new InvalidFieldException(
                    "to",
                    "field.unknown-format",
                    String.join(", ", Formats.standard().names()));
        }
        Rendering page = Rendering.of(article);
        return new RenderingAnswer(
                article.plainText().text(),
                ArticleMapping.write(article, to),
                page.html(),
                page.head(),
                page.markdown(),
                page.jsonLd());
    }
}
