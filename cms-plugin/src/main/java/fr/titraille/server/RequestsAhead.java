package fr.titraille.server;

import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/** The messages of requests that a client sent before the answer to the one at hand; only its event loop touches them. */
final class RequestsAhead {

    /** Messages that are kept; then the client has to wait. */
    private static final int KEPT = 32;

    private final Deque<Object> messages = new ArrayDeque<>();

    /** Keeps a message; true if the client should no longer be read from. */
    boolean add(Object message) {
        messages.add(message);
        return messages.size() > KEPT;
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Whether the next message starts a request. */
    boolean startsRequest() {
        return messages.peek() instanceof HttpRequest;
    }

    Object remove() {
        return messages.remove();
    }

    /** Lets go of all messages. */
    void clear() {
        messages.forEach(ReferenceCountUtil::release);
        messages.clear();
    }
}
