package fr.titraille.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The editor page and its style and script, all from the jar; nothing is loaded from elsewhere. */
@Hidden
@Path("/")
public final class EditorResource {

    /** The page. */
    @GET
    public Response page() {
        return PageFiles.answer("editor/index.html");
    }

    /** A file of the page; names hold no dot but the one before the ending, so that none leads elsewhere. */
    @GET
    @Catalogue
    @Path("editor/{file: [a-z][a-z0-9-]*\\.(?:html|js|css|svg)}")
    public Response file(@PathParam("file") String file) {
        return PageFiles.answer("editor/" + file);
    }
}
