package fr.titraille.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The modules of {@code <titraille-panel>}, for the page at {@code /} and for the pages of CMSs. */
@Hidden
@Path("/panel")
public final class PanelResource {

    /** A module; names hold no dot but the one before the ending, so that none leads elsewhere. */
    @GET
    @Catalogue
    @Path("{file: [a-z][a-z0-9/-]*\\.(?:js|css)}")
    public Response file(@PathParam("file") String file) {
        return PageFiles.answer("panel/" + file);
    }
}
