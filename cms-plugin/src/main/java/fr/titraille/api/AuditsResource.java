package fr.titraille.api;

import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.AuditAnswer;
import fr.titraille.i18n.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Validates a stream of articles, one JSON object a line, answering line by line in the same order. Holds one line in
 * memory at a time; a line that cannot be read gives a problem and the stream goes on.
 */
@Path("/v1/audits")
@Consumes({AuditsResource.NDJSON, "application/ndjson", "application/jsonl"})
@Produces(AuditsResource.NDJSON)
public final class AuditsResource {

    static final String NDJSON = "application/x-ndjson";

    /** Bytes that a line may have, as a request of one article. */
    static final int LINE_LIMIT = 2_000_000;

    /** A line of findings, or of a problem, for each line that is not blank. */
    @POST
    @Operation(
            operationId = "audit",
            summary = "Vérifie un flux d’articles, une réponse par ligne",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticleDto.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Une ligne par article, dans le même ordre",
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(anyOf = {AuditAnswer.class, AuditLines.BadLine.class}))))
    public StreamingOutput audit(
            @Nullable InputStream articles,
            @QueryParam("profile") @Nullable String profile,
            @Context HttpHeaders headers) {
        Locale locale = Language.of(headers.getAcceptableLanguages());
        AuditLines lines = AuditLines.of(profile, locale);
        InputStream in = articles == null ? InputStream.nullInputStream() : articles;
        return out -> stream(in, out, lines);
    }

    private static void stream(InputStream in, OutputStream out, AuditLines lines) throws IOException {
        LineSplitter splitter = new LineSplitter(LINE_LIMIT);
        byte[] piece = new byte[8_192];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            splitter.put(Arrays.copyOf(piece, n));
            while (splitter.next()) {
                answer(splitter, out, lines);
            }
        }
        if (splitter.end()) {
            answer(splitter, out, lines);
        }
    }

    private static void answer(LineSplitter splitter, OutputStream out, AuditLines lines) throws IOException {
        if (!splitter.blank()) {
            out.write(lines.answer(splitter));
            out.flush();
        }
    }
}
