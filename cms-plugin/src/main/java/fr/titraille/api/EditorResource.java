package fr.titraille.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The editor page and its style and script, all from the jar; nothing is loaded from elsewhere. */
@Hidden
@Path("/")
public final class EditorResource {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("index.html", "text/html; charset=utf-8"),
            Map.entry("editor.css", "text/css; charset=utf-8"),
            Map.entry("editor.js", "text/javascript; charset=utf-8"),
            Map.entry("service.js", "text/javascript; charset=utf-8"),
            Map.entry("dom.js", "text/javascript; charset=utf-8"),
            Map.entry("views.js", "text/javascript; charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("docs.html", "text/html; charset=utf-8"),
            Map.entry("docs.css", "text/css; charset=utf-8"),
            Map.entry("docs.js", "text/javascript; charset=utf-8"));

    /** The page. */
    @GET
    public Response page() {
        return file("index.html");
    }

    /** A file of the page. */
    @GET
    @Catalogue
    @Path("editor/{file}")
    public Response file(@PathParam("file") String file) {
        String type = FILES.get(file);
        if (type == null) {
            throw new NotFoundException();
        }
        return Response.ok(read(file))
                .type(type)
                .cacheControl(CacheControl.valueOf("no-cache"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static byte[] read(String file) {
        try (InputStream in = EditorResource.class.getResourceAsStream("/fr/titraille/editor/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the editor page lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the editor page cannot be read", e);
        }
    }
}
