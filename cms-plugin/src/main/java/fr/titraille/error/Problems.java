package fr.titraille.error;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.titraille.dto.InvalidFieldException;
import jakarta.validation.ConstraintViolationException;
import java.io.CharConversionException;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a request, naming the field and never repeating its content. */
public final class Problems {

    private static final String INVALID = "Requête invalide";

    private Problems() {}

    /** The problem behind a field that cannot be used. */
    public static Problem of(InvalidFieldException e) {
        String message = e.getMessage() == null ? "est invalide" : e.getMessage();
        return Problem.ofField(400, INVALID, e.field(), message);
    }

    /** The problem behind JSON that cannot be read. */
    public static Problem of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.ofField(400, INVALID, path(unknown), "champ inconnu");
        }
        if (e instanceof JsonMappingException mapping && mapping.getCause() instanceof InvalidFieldException invalid) {
            return of(invalid);
        }
        if (e instanceof MismatchedInputException mismatch) {
            String path = path(mismatch);
            return path.isEmpty()
                    ? Problem.of(400, INVALID, "le corps de la requête doit être un objet JSON")
                    : Problem.ofField(400, INVALID, path, "type inattendu, " + expected(mismatch) + " attendu");
        }
        if (e instanceof JsonMappingException mapping && !path(mapping).isEmpty()) {
            return Problem.ofField(400, INVALID, path(mapping), "valeur illisible");
        }
        String where = e.getLocation() == null
                ? ""
                : " (ligne " + e.getLocation().getLineNr() + ", colonne "
                        + e.getLocation().getColumnNr() + ")";
        if (e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Invalid UTF-8")) {
            return Problem.of(400, "Encodage invalide", "le corps de la requête n’est pas de l’UTF-8 valide" + where);
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.of(400, INVALID, "JSON trop profond ou trop long" + where);
        }
        return Problem.of(
                400, e instanceof JsonParseException ? "JSON illisible" : INVALID, "le JSON est mal formé" + where);
    }

    /** The problem behind bytes that are no UTF-8. */
    public static Problem of(CharConversionException e) {
        return Problem.of(400, "Encodage invalide", "le corps de la requête n’est pas de l’UTF-8 valide");
    }

    /** The problem behind bean constraints that do not hold. */
    public static Problem of(ConstraintViolationException e) {
        List<Problem.FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new Problem.FieldError(property(v.getPropertyPath().toString()), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        String detail =
                errors.stream().map(f -> f.field() + " : " + f.message()).collect(Collectors.joining(" ; "));
        return new Problem("about:blank", INVALID, 400, detail, errors.get(0).field(), errors, null);
    }

    /** Drops the method and parameter that Bean Validation puts before a property: {@code check.arg0.article.body}. */
    private static String property(String path) {
        int first = path.indexOf('.');
        int second = first < 0 ? -1 : path.indexOf('.', first + 1);
        if (second >= 0) {
            return path.substring(second + 1);
        }
        return first < 0 ? path : "body";
    }

    private static String path(JsonMappingException e) {
        StringBuilder out = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() != null) {
                out.append(out.isEmpty() ? "" : ".").append(reference.getFieldName());
            } else {
                out.append('[').append(reference.getIndex()).append(']');
            }
        }
        return out.toString();
    }

    private static String expected(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        if (target == null) {
            return "autre type";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "chaîne";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "nombre";
        }
        if (java.util.Collection.class.isAssignableFrom(target)) {
            return "tableau";
        }
        return "objet";
    }
}
