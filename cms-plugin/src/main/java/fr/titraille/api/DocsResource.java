package fr.titraille.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The contract to read and try in a browser, put together from {@code /openapi.json} by the page itself. */
@Hidden
@Path("/docs")
public final class DocsResource {

    /** The page. */
    @GET
    public Response page() {
        return PageFiles.answer("editor/docs.html");
    }
}
