package fr.titraille.cli;

/** Input that cannot be used; the message is the one line that the user reads, in the user's language. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    /** Keeps what brought it about. */
    InputException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
