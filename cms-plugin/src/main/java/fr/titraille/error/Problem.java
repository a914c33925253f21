package fr.titraille.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem after RFC 9457.
 *
 * @param type {@code about:blank}, or a fragment that tells the sort
 * @param field dotted path of the first field at fault, or null
 * @param errors all fields at fault, or null
 * @param id names the log entry of an unexpected failure, or null
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable List<FieldError> errors,
        @Nullable String id) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field at fault. */
    public record FieldError(String field, String message) {}

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null);
    }

    static Problem ofField(int status, String title, String field, String message) {
        return new Problem(
                "about:blank",
                title,
                status,
                field + " : " + message,
                field,
                List.of(new FieldError(field, message)),
                null);
    }
}
