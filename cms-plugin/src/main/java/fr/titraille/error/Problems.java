package fr.titraille.error;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.titraille.archive.ArchiveException;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.MalformedTextException;
import fr.titraille.i18n.ServiceTexts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.CharConversionException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with a request, naming the field and never repeating its content. Immutable and thread-safe. */
public final class Problems {

    private static final int LONGEST_NAME = 60;

    private final Locale locale;
    private final ServiceTexts texts;

    private Problems(Locale locale) {
        this.locale = locale;
        this.texts = ServiceTexts.in(locale);
    }

    /** Problems told in English for English, in French for any other language. */
    public static Problems in(Locale locale) {
        return new Problems(locale);
    }

    /** The problem behind a field that cannot be used. */
    public Problem of(InvalidFieldException e) {
        Problem problem = ofField(e.field(), e.text(locale));
        return e.status() == 413 ? problem.as(413, texts.text("problem.too-large")) : problem;
    }

    /** The problem behind JSON that cannot be read. */
    public Problem of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return ofField(path(unknown), texts.text("field.unknown"));
        }
        if (e instanceof MalformedTextException malformed) {
            return ofField(path(malformed), texts.text("field.surrogate"));
        }
        if (e instanceof MismatchedInputException mismatch) {
            String path = path(mismatch);
            return path.isEmpty()
                    ? notObject()
                    : ofField(path, texts.text("field.type", texts.text("type." + expected(mismatch))));
        }
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String where = where(e);
        if (message.startsWith("Invalid UTF-8")) {
            return Problem.of(400, texts.text("problem.encoding"), texts.text("detail.encoding", where));
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.of(400, texts.text("problem.invalid"), texts.text("detail.too-deep", where));
        }
        if (e instanceof JsonMappingException mapping && !path(mapping).isEmpty()) {
            return ofField(
                    path(mapping),
                    texts.text(message.startsWith("Duplicate field") ? "field.duplicate" : "field.unreadable"));
        }
        return Problem.of(
                400,
                texts.text(e instanceof JsonParseException ? "problem.json" : "problem.invalid"),
                texts.text("detail.malformed", where));
    }

    /** The problem behind bytes that are no UTF-8. */
    public Problem of(CharConversionException e) {
        return Problem.of(400, texts.text("problem.encoding"), texts.text("detail.encoding", ""));
    }

    /** The problem behind the constraints of a resource's parameters that do not hold. */
    public Problem of(ConstraintViolationException e) {
        // Bean Validation puts the method and its parameter before the property: check.arg0.article.body
        return ofViolations(e.getConstraintViolations(), 2);
    }

    /** The problem behind the constraints of an object that do not hold; there is at least one. */
    public Problem of(Collection<? extends ConstraintViolation<?>> violations) {
        return ofViolations(violations, 0);
    }

    /** The problem of a line, or a body, that is longer than {@code limit} bytes. */
    public Problem tooLarge(String what, long limit) {
        return Problem.of(
                413,
                texts.text("problem.too-large"),
                texts.text("detail." + (what.equals("line") ? "line-too-large" : "too-large"), limit / 1_000_000));
    }

    /** The problem of work that took longer than a request may. */
    public Problem outOfTime() {
        return Problem.of(503, texts.text("problem.unavailable"), texts.text("detail.out-of-time"));
    }

    /** The problem of an answer that would be longer than {@code limit} bytes. */
    public Problem answerTooLarge(long limit) {
        return Problem.of(
                413, texts.text("problem.too-large"), texts.text("detail.answer-too-large", limit / 1_000_000));
    }

    /** The problem of a body that is not packed as it says. */
    public Problem unpackable() {
        return Problem.of(400, texts.text("problem.encoding"), texts.text("detail.unpackable"));
    }

    /** The problem of JSON that is no object. */
    public Problem notObject() {
        return Problem.of(400, texts.text("problem.invalid"), texts.text("detail.not-object"));
    }

    /** The problem of a request that carries nothing. */
    public Problem emptyBody() {
        return ofField("body", texts.text("detail.empty-body"));
    }

    /** The problem behind an unexpected failure; the log tells more under {@code id}. */
    public Problem internal(String id) {
        return new Problem(
                "about:blank", texts.text("problem.internal"), 500, texts.text("detail.internal"), null, null, id);
    }

    /**
     * The problem of the service's archive: 507 for a full disk, 409 where another process or nobody may write, else
     * 503. It never names the folder; the log does under {@code id}.
     */
    public Problem of(ArchiveException e, String id) {
        ArchiveException.Reason reason = e.reason();
        int status = switch (reason) {
            case DISK_FULL -> 507;
            case TWO_WRITERS, READ_ONLY -> 409;
            case CORRUPT, LATER_VERSION, EARLIER_VERSION, MISSING, FOREIGN, UNREADABLE -> 503;
        };
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                "about:blank",
                texts.text("problem.archive"),
                status,
                texts.text("detail.archive." + key),
                null,
                null,
                id);
    }

    /** The problem behind a status that the framework gives. */
    public Problem ofStatus(int status) {
        String key = switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthorized";
            case 404 -> "not-found";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            case 408 -> "timeout";
            case 414, 431 -> "long-head";
            case 415 -> "media-type";
            case 429 -> "rate";
            case 503 -> "unavailable";
            default -> "http";
        };
        return Problem.of(status, texts.text("problem." + key), texts.text("detail." + key, status));
    }

    private Problem ofViolations(Collection<? extends ConstraintViolation<?>> violations, int drop) {
        List<Problem.FieldError> errors = violations.stream()
                .map(v -> new Problem.FieldError(property(v.getPropertyPath().toString(), drop), v.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
        return errors.get(0).field().isEmpty() ? emptyBody() : Problem.ofFields(texts, errors);
    }

    private Problem ofField(String field, String message) {
        return Problem.ofFields(texts, List.of(new Problem.FieldError(field, message)));
    }

    private static String property(String path, int drop) {
        int at = 0;
        for (int i = 0; i < drop; i++) {
            int dot = path.indexOf('.', at);
            if (dot < 0) {
                return "";
            }
            at = dot + 1;
        }
        return path.substring(at).replace(".<list element>", "");
    }

    private String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : texts.text(
                        "detail.where",
                        e.getLocation().getLineNr(),
                        e.getLocation().getColumnNr());
    }

    private static String path(JsonMappingException e) {
        StringBuilder out = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() != null) {
                out.append(out.isEmpty() ? "" : ".").append(told(reference.getFieldName()));
            } else {
                out.append('[').append(reference.getIndex()).append(']');
            }
        }
        return out.toString();
    }

    /** A field's name as the client wrote it, as far as it can be told. */
    private static String told(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String expected(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        if (target == null) {
            return "other";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "string";
        }
        if (target == Integer.class || target == int.class || target == Long.class || target == long.class) {
            return "integer";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "number";
        }
        return Collection.class.isAssignableFrom(target) ? "array" : "object";
    }
}
