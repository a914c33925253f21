package fr.titraille.server;

import fr.titraille.text.Cancellation;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One request on its way. Belongs to its connection's thread, but for what it holds of the budget. */
final class Exchange {

    private final RequestHead head;
    private final Gate.Verdict verdict;
    private final BufferBudget budget;
    private final long start = System.nanoTime();
    private final AtomicLong held = new AtomicLong();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);
    private long received;
    private boolean told;
    private @Nullable Cancellation cancellation;

    Exchange(RequestHead head, Gate.Verdict verdict, BufferBudget budget) {
        this.head = head;
        this.verdict = verdict;
        this.budget = budget;
    }

    RequestHead head() {
        return head;
    }

    Gate.Verdict verdict() {
        return verdict;
    }

    /** Counts bytes that came, kept or not. */
    void count(int bytes) {
        received += bytes;
    }

    long received() {
        return received;
    }

    /** Keeps a piece of the body; false if there is no room for it. */
    boolean keep(byte[] piece) {
        if (!take(piece.length)) {
            return false;
        }
        body.writeBytes(piece);
        return true;
    }

    /** Takes memory for this request's sake until {@link #release()}; false if there is none. */
    boolean take(long bytes) {
        if (!budget.take(bytes)) {
            return false;
        }
        held.addAndGet(bytes);
        return true;
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** Gives back what it holds of the budget; from any thread, more than once. */
    void release() {
        budget.give(held.getAndSet(0));
    }

    Cancellation limit(Duration time) {
        Cancellation own = Cancellation.after(time);
        cancellation = own;
        return own;
    }

    void cancel() {
        if (cancellation != null) {
            cancellation.cancel();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** True the first time: a request is told of once. */
    boolean tell() {
        boolean first = !told;
        told = true;
        return first;
    }
}
