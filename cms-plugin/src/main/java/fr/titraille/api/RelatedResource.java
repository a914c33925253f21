package fr.titraille.api;

import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.RelatedAnswer;
import fr.titraille.dto.RelatedRequest;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;

/** What goes with an article in the service's own archive; nothing where it has none. */
@Path("/v1/related")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RelatedResource {

    private static final int STANDARD = 10;

    /** Related articles, each with what it shares. */
    @POST
    @Operation(operationId = "related", summary = "Trouve ce qui va avec un article, et dit pourquoi")
    public RelatedAnswer related(@NotNull @Valid RelatedRequest request, @Context Configuration configuration) {
        Article article = ArticleMapping.read(request.article(), "article");
        OffsetDateTime before = ServiceArchive.moment(request.before(), "before", true);
        Integer asked = request.limit();
        int limit = asked == null ? STANDARD : asked;
        return RelatedAnswer.of(ServiceArchive.of(configuration)
                .map(archive -> archive.related(article, before, limit))
                .orElse(List.of()));
    }
}
