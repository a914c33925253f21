package fr.titraille.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The contract as OpenAPI, read off the resources themselves. */
@Hidden
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Catalogue
public final class OpenApiResource {

    private static volatile byte @Nullable [] document;

    /** The document, put together when it is first asked for. */
    @GET
    public byte[] document() {
        return prepared();
    }

    /** Puts the document together ahead of the first who asks: that takes longer than a request may on a busy machine. */
    public static synchronized byte[] prepared() {
        byte[] known = document;
        if (known == null) {
            known = write();
            document = known;
        }
        return known;
    }

    private static byte[] write() {
        try {
            return Json31.mapper().writeValueAsBytes(OpenApiDocument.of(Resources.ALL));
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenAPI document cannot be written", e);
        }
    }
}
