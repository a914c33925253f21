package fr.titraille.error;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bean constraints that do not hold; Jersey's own mapper for them answers without a body, so this one is nearer. */
@Provider
public final class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return ProblemMapper.response(Problems.of(violations));
    }
}
