package fr.titraille.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.dto.InvalidFieldException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapper: the full cause to the log, only an id to the client; a client's own fault is told, not logged. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        Throwable e = failure;
        if (e instanceof WebApplicationException web
                && web.getCause() != null
                && web.getResponse().getStatus() == 400) {
            e = web.getCause();
        }
        if (e instanceof InvalidFieldException invalid) {
            return response(Problems.of(invalid));
        }
        if (e instanceof JsonProcessingException json) {
            return response(Problems.of(json));
        }
        if (e instanceof CharConversionException bytes) {
            return response(Problems.of(bytes));
        }
        if (e instanceof WebApplicationException web) {
            return ofStatus(web);
        }
        String id = UUID.randomUUID().toString();
        // the class and the trace only: a message may carry what the request said
        LOG.error("unexpected failure {} ({})", id, e.getClass().getName(), new TracedFailure(e));
        return response(new Problem(
                "about:blank",
                "Erreur interne",
                500,
                "une erreur inattendue s’est produite ; citez cet identifiant au support",
                null,
                null,
                id));
    }

    private static Response ofStatus(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        Problem problem = switch (status) {
            case 404 -> Problem.of(404, "Introuvable", "aucune ressource à cette adresse");
            case 405 -> Problem.of(405, "Méthode non permise", "cette adresse ne répond pas à cette méthode");
            case 406 -> Problem.of(406, "Représentation indisponible", "le service répond en application/json");
            case 413 -> Problem.of(413, "Corps trop volumineux", "la requête dépasse la taille permise");
            case 415 -> Problem.of(415, "Type de contenu refusé", "envoyez du application/json");
            default -> {
                String reason = web.getResponse().getStatusInfo().getReasonPhrase();
                yield Problem.of(status, reason, reason);
            }
        };
        Response.ResponseBuilder response = Response.fromResponse(response(problem));
        if (web instanceof NotAllowedException) {
            response.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return response.build();
    }

    static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** The trace of a failure without its message. */
    private static final class TracedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TracedFailure(Throwable of) {
            super(of.getClass().getName());
            setStackTrace(of.getStackTrace());
        }
    }
}
