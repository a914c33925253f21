package fr.titraille.server;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes that bodies and answers may take up in memory, all clients together. Thread-safe. */
final class BufferBudget {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    BufferBudget(long most) {
        this.most = most;
    }

    /** Takes {@code bytes} of what is left; false, and nothing taken, if there is less. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) > most) {
            held.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /** Gives back what was taken. */
    void give(long bytes) {
        held.addAndGet(-bytes);
    }

    long held() {
        return held.get();
    }
}
