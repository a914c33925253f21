package fr.titraille.api;

import fr.titraille.archive.Additions;
import fr.titraille.archive.ArchiveHits;
import fr.titraille.archive.ArchiveQuery;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.IndexedArticle;
import fr.titraille.article.Article;
import fr.titraille.dto.ArchiveAnswer;
import fr.titraille.dto.ArchivePutAnswer;
import fr.titraille.dto.ArchivedAnswer;
import fr.titraille.dto.ArchivedDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.ArticleRequest;
import fr.titraille.dto.InvalidFieldException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service's own archive. Where it has none, nothing is found and nothing can be put in. */
@Path("/v1/archive")
@Produces(MediaType.APPLICATION_JSON)
public final class ArchiveResource {

    /** Articles that match, the best first; the newest first where no words are asked for. */
    @GET
    @Operation(operationId = "searchArchive", summary = "Cherche dans l’archive du service")
    public ArchiveAnswer search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("chip") List<String> chips,
            @QueryParam("firm") List<String> firms,
            @QueryParam("section") @Nullable String section,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context Configuration configuration) {
        if (limit < 1 || limit > 100) {
            throw new InvalidFieldException("limit", "field.between", 1, 100);
        }
        if (offset < 0 || offset > 10_000) {
            throw new InvalidFieldException("offset", "field.between", 0, 10_000);
        }
        ArchiveQuery query = new ArchiveQuery(
                words,
                chips,
                firms,
                section,
                ServiceArchive.moment(from, "from", false),
                ServiceArchive.moment(to, "to", true),
                offset,
                limit);
        ArchiveHits hits = ServiceArchive.of(configuration)
                .map(archive -> archive.search(query))
                .orElse(new ArchiveHits(0, List.of()));
        return new ArchiveAnswer(
                hits.total(), hits.articles().stream().map(ArchivedDto::of).toList());
    }

    /** One article, its body as HTML. */
    @GET
    @Path("{id}")
    @Operation(operationId = "archived", summary = "Un article de l’archive")
    public ArchivedAnswer get(@PathParam("id") String id, @Context Configuration configuration) {
        IndexedArticle found = ServiceArchive.needed(configuration).get(id).orElseThrow(NotFoundException::new);
        return new ArchivedAnswer(ArchivedDto.of(found), ArticleMapping.write(found.article(), "html"));
    }

    /** Puts an article in, or in the place of its last version; once answered it is safe. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "archive", summary = "Met un article dans l’archive")
    public ArchivePutAnswer put(
            @PathParam("id") String id, @NotNull @Valid ArticleRequest request, @Context Configuration configuration) {
        if (id.isBlank() || id.length() > ArticleIndex.LONGEST_ID) {
            throw new NotFoundException();
        }
        ArticleIndex archive = ServiceArchive.needed(configuration);
        Article article = ArticleMapping.read(request.article(), "article").withId(id);
        Additions done = archive.add(List.of(article));
        String outcome = done.added().isEmpty() ? done.replaced().isEmpty() ? "unchanged" : "replaced" : "added";
        return new ArchivePutAnswer(id, outcome);
    }

    /** Takes an article out, with its history. */
    @DELETE
    @Path("{id}")
    @Operation(operationId = "unarchive", summary = "Retire un article de l’archive")
    public ArchivePutAnswer delete(@PathParam("id") String id, @Context Configuration configuration) {
        if (!ServiceArchive.needed(configuration).remove(id)) {
            throw new NotFoundException();
        }
        return new ArchivePutAnswer(id, "removed");
    }
}
