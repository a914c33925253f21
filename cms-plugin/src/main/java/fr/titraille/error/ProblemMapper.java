package fr.titraille.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.archive.ArchiveException;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.i18n.Language;
import fr.titraille.text.CancelledException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.EOFException;
import java.util.zip.ZipException;

/** The one mapper: the full cause to the log, only an id to the client; a client's own fault is told, not logged. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private final HttpHeaders headers;

    /** @param headers of the request that is being answered, whichever it is */
    public ProblemMapper(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Problems problems = Problems.in(Language.of(headers.getAcceptableLanguages()));
        Throwable e = failure;
        if (e instanceof WebApplicationException web
                && web.getCause() != null
                && web.getResponse().getStatus() == 400) {
            e = web.getCause();
        }
        if (e instanceof CancelledException || e.getCause() instanceof CancelledException) {
            return response(problems.outOfTime());
        }
        if (e instanceof OutOfMemoryError) {
            return response(problems.ofStatus(503));
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return response(problems.unpackable());
        }
        if (e instanceof InvalidFieldException invalid) {
            return response(problems.of(invalid));
        }
        if (e instanceof ArchiveException archive) {
            Problem problem = problems.of(archive, FailureLog.record(archive));
            // none of these is over in a moment: no Retry-After
            return Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        }
        if (e instanceof TooLargeException large) {
            return response(problems.tooLarge("body", large.limit()));
        }
        if (e instanceof JsonProcessingException json) {
            return response(problems.of(json));
        }
        if (e instanceof CharConversionException bytes) {
            return response(problems.of(bytes));
        }
        if (e instanceof NoContentException) {
            return response(problems.emptyBody());
        }
        if (e instanceof WebApplicationException web) {
            return ofStatus(web, problems);
        }
        return response(problems.internal(FailureLog.record(e)));
    }

    private static Response ofStatus(WebApplicationException web, Problems problems) {
        Response.ResponseBuilder response = Response.fromResponse(
                response(problems.ofStatus(web.getResponse().getStatus())));
        if (web instanceof NotAllowedException) {
            response.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return response.build();
    }

    static Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 503) {
            response.header("Retry-After", 1);
        }
        return response.build();
    }
}
