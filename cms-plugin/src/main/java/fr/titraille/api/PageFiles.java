package fr.titraille.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Files of the pages, out of the jar; a page may load nothing from elsewhere and run no script of its own text. */
final class PageFiles {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** Pictures of an article are shown from where they are; nothing else is loaded. */
    private static final String EDITOR_POLICY = POLICY + "; img-src 'self' data: blob: https:";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private PageFiles() {}

    /**
     * The file as an answer.
     *
     * @param path below {@code fr/titraille}, such as {@code editor/index.html}; never what a client wrote unchecked
     * @throws NotFoundException if there is none
     */
    static Response answer(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            throw new NotFoundException();
        }
        return Response.ok(read(path))
                .type(type)
                .cacheControl(CacheControl.valueOf("no-cache"))
                .header("Content-Security-Policy", path.equals("editor/index.html") ? EDITOR_POLICY : POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static byte[] read(String path) {
        try (InputStream in = PageFiles.class.getResourceAsStream("/fr/titraille/" + path)) {
            if (in == null) {
                throw new NotFoundException();
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the page cannot be read", e);
        }
    }
}
