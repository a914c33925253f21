package fr.titraille.dto;

/** A field of the request that cannot be used; neither message nor field repeats the article's text. */
public final class InvalidFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field dotted path of the field, such as {@code article.body.format} */
    public InvalidFieldException(String field, String message) {
        super(message);
        this.field = field;
    }

    public InvalidFieldException(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    /** Dotted path of the field. */
    public String field() {
        return field;
    }
}
