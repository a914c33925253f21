package fr.titraille.error;

import fr.titraille.i18n.ServiceTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem after RFC 9457.
 *
 * @param type {@code about:blank}: the status says it all
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

    /** The same problem under another status. */
    Problem as(int otherStatus, String otherTitle) {
        return new Problem(type, otherTitle, otherStatus, detail, field, errors, id);
    }

    static Problem ofFields(ServiceTexts texts, List<FieldError> errors) {
        String detail = String.join(
                texts.text("problem.separator"),
                errors.stream()
                        .map(e -> texts.text("problem.field", e.field(), e.message()))
                        .toList());
        return new Problem(
                "about:blank",
                texts.text("problem.invalid"),
                400,
                detail,
                errors.get(0).field(),
                errors,
                null);
    }
}
