package fr.titraille.dto;

import fr.titraille.format.FormatException;
import fr.titraille.i18n.ServiceTexts;
import java.util.List;
import java.util.Locale;

/** A field of the request that cannot be used; neither message nor field repeats the article's text. */
public final class InvalidFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param field dotted path of the field, such as {@code article.body.format}
     * @param key what is wrong, a key of {@link ServiceTexts}, such as {@code field.required}
     * @param arguments what the text names; a {@link FormatException} is told in the reader's language
     */
    public InvalidFieldException(String field, String key, Object... arguments) {
        this(400, field, key, arguments);
    }

    private InvalidFieldException(int status, String field, String key, Object... arguments) {
        super(field + " " + key);
        this.status = status;
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A field that holds more than the service takes on. */
    static InvalidFieldException tooLarge(String field, String key, Object... arguments) {
        return new InvalidFieldException(413, field, key, arguments);
    }

    /** The status that tells it: 400, or 413 where it is too large. */
    public int status() {
        return status;
    }

    /** Keeps what brought it about, for the log. */
    public InvalidFieldException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** Dotted path of the field. */
    public String field() {
        return field;
    }

    /** What is wrong with it, for people: « est obligatoire ». */
    public String text(Locale locale) {
        Object[] told = arguments.stream()
                .map(a -> a instanceof FormatException e ? e.message(locale) : a)
                .toArray();
        return ServiceTexts.in(locale).text(key, told);
    }
}
