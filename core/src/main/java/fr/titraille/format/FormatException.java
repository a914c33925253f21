package fr.titraille.format;

/** Content that cannot be read; the message says why without repeating the content. */
public final class FormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message);
    }

    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
