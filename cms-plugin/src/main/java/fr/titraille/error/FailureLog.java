package fr.titraille.error;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where unexpected failures go: their class and trace under an id, never a message, which may carry an article. */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    /** Writes a failure down and names it. */
    public static String record(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("unexpected failure {} ({})", id, failure.getClass().getName(), new TracedFailure(failure));
        return id;
    }

    /** The trace of a failure without its message. */
    private static final class TracedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TracedFailure(Throwable of) {
            super(of.getClass().getName());
            setStackTrace(of.getStackTrace());
        }
    }
}
