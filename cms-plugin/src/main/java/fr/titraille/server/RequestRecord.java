package fr.titraille.server;

/** Tells the access log and the metrics what became of each request of a connection, once each. */
final class RequestRecord {

    private final AccessLog log;
    private final ServiceMetrics metrics;

    RequestRecord(AccessLog log, ServiceMetrics metrics) {
        this.log = log;
        this.metrics = metrics;
    }

    /** The answer went out whole; {@code bytes} of it were a body. */
    void answered(Exchange exchange, int status, long bytes) {
        if (!exchange.tell()) {
            return;
        }
        RequestHead head = exchange.head();
        log.answered(
                head.method(),
                head.route(),
                exchange.verdict().client(),
                status,
                exchange.received(),
                bytes,
                exchange.elapsed().toMillis());
        metrics.answered(head.method(), head.route(), status, exchange.elapsed());
    }

    /** The client left, or was cut off, in that phase of its request. */
    void dropped(Exchange exchange, String phase) {
        if (!exchange.tell()) {
            return;
        }
        RequestHead head = exchange.head();
        metrics.dropped();
        log.dropped(
                head.method(),
                head.route(),
                exchange.verdict().client(),
                phase,
                exchange.received(),
                exchange.elapsed().toMillis());
    }

    /** The client's time was up before its request had a whole head. */
    void unread() {
        log.dropped("-", "-", "-", "head", 0, 0);
        metrics.dropped();
    }
}
