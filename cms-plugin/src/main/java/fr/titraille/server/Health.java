package fr.titraille.server;

import java.util.concurrent.atomic.AtomicInteger;

/** How the service is; answered by the thread that reads, so that no load keeps it waiting. Thread-safe. */
final class Health {

    private static final String JSON = "application/json";

    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean ready;
    private volatile boolean draining;

    void ready() {
        ready = true;
    }

    void drain() {
        draining = true;
    }

    boolean draining() {
        return draining;
    }

    int connected() {
        return connections.incrementAndGet();
    }

    void disconnected() {
        connections.decrementAndGet();
    }

    int connections() {
        return connections.get();
    }

    Answer answer(RequestHead head) {
        if (!head.method().equals("GET") && !head.method().equals("HEAD")) {
            return Answers.problem(405, head.locale());
        }
        return switch (head.path()) {
            case "/health/live" -> Answers.text(200, JSON, "{\"status\":\"UP\"}");
            case "/health/ready" ->
                ready && !draining
                        ? Answers.text(200, JSON, "{\"status\":\"UP\"}")
                        : Answers.problem(503, head.locale());
            default -> Answers.problem(404, head.locale());
        };
    }
}
