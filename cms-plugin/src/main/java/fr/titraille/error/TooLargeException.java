package fr.titraille.error;

import java.io.IOException;

/** A body that is longer than the service reads. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit bytes that a body may have */
    public TooLargeException(long limit) {
        super("over " + limit + " bytes");
        this.limit = limit;
    }

    /** Bytes that a body may have. */
    public long limit() {
        return limit;
    }
}
