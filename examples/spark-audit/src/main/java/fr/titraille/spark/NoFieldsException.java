package fr.titraille.spark;

/** A table none of whose columns is a field of an article. */
final class NoFieldsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoFieldsException() {
        super("none of the columns is a field of an article");
    }
}
