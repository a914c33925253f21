package fr.titraille.error;

import fr.titraille.i18n.Language;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bean constraints that do not hold; Jersey's own mapper for them answers without a body, so this one is nearer. */
@Provider
public final class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    private final HttpHeaders headers;

    /** @param headers of the request that is being answered, whichever it is */
    public ConstraintMapper(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return ProblemMapper.response(
                Problems.in(Language.of(headers.getAcceptableLanguages())).of(violations));
    }
}
