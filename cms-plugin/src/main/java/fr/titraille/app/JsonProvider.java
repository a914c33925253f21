package fr.titraille.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.dto.Json;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives Jersey the one mapper. */
@Provider
final class JsonProvider implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.mapper();
    }
}
