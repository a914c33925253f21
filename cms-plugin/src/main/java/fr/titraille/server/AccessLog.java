package fr.titraille.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request in {@code logfmt}: what was asked and how it went, never what it said. */
final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("fr.titraille.access");

    private final boolean enabled;

    AccessLog(boolean enabled) {
        this.enabled = enabled;
    }

    /** @param bytesIn of the body as it came over the wire */
    void answered(String method, String route, String client, int status, long bytesIn, long bytesOut, long millis) {
        if (enabled) {
            LOG.info(
                    "method={} route={} client={} status={} in={} out={} ms={}",
                    method,
                    route,
                    client,
                    status,
                    bytesIn,
                    bytesOut,
                    millis);
        }
    }

    /** A client that left, or was cut off, before its answer was through. */
    void dropped(String method, String route, String client, String phase, long bytesIn, long millis) {
        if (enabled) {
            LOG.info(
                    "method={} route={} client={} dropped={} in={} ms={}",
                    method,
                    route,
                    client,
                    phase,
                    bytesIn,
                    millis);
        }
    }
}
