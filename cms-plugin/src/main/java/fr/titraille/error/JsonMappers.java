package fr.titraille.error;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.titraille.i18n.Language;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that cannot be read. Jersey brings mappers for it that answer in plain text; these are asked before them. */
public final class JsonMappers {

    private JsonMappers() {}

    private static Response response(JsonProcessingException e, HttpHeaders headers) {
        return ProblemMapper.response(
                Problems.in(Language.of(headers.getAcceptableLanguages())).of(e));
    }

    /** What is no JSON at all. */
    @Provider
    @Priority(1)
    public static final class Parse implements ExceptionMapper<JsonParseException> {
        private final HttpHeaders headers;

        /** @param headers of the request that is being answered, whichever it is */
        public Parse(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(JsonParseException e) {
            return response(e, headers);
        }
    }

    /** What is JSON, but not of the contract. */
    @Provider
    @Priority(1)
    public static final class Mapping implements ExceptionMapper<JsonMappingException> {
        private final HttpHeaders headers;

        /** @param headers of the request that is being answered, whichever it is */
        public Mapping(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(JsonMappingException e) {
            return response(e, headers);
        }
    }
}
