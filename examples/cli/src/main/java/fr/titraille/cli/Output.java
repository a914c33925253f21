package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.dto.Json;

/** Ways of writing results. */
final class Output {

    private Output() {}

    /** The JSON of an answer, indented. */
    static String json(Object answer) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written as JSON", e);
        }
    }
}
