package fr.titraille.dto;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A string of the request holds half a surrogate pair. */
public final class MalformedTextException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    MalformedTextException(JsonParser parser) {
        super(parser, "lone surrogate");
    }
}
