package fr.titraille.spark;

/** A record that cannot be used; the message says why, to people, and never repeats what the record holds. */
final class RecordException extends Exception {

    private static final long serialVersionUID = 1L;

    RecordException(String reason) {
        super(reason);
    }

    RecordException(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
