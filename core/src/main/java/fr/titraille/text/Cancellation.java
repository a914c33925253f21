package fr.titraille.text;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets work be given up: by whoever waits for it, or when its time has run out. Work that is long asks now and then
 * ({@link #check()}); work that nobody limits pays a look at a thread local for that. Thread-safe.
 *
 * <pre>{@code
 * Cancellation limit = Cancellation.after(Duration.ofSeconds(10));
 * Report report = limit.call(() -> engine.check(analyzed)); // another thread may call limit.cancel()
 * }</pre>
 */
public final class Cancellation {

    private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

    private final long deadline;
    private volatile boolean cancelled;

    private Cancellation(long deadline) {
        this.deadline = deadline;
    }

    /**
     * A limit that runs from now on.
     *
     * @param time more than nothing; waiting for a thread counts too
     */
    public static Cancellation after(Duration time) {
        return new Cancellation(System.nanoTime() + time.toNanos());
    }

    /** Has the work stop at its next {@link #check()}. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the work has been given up or is out of time. */
    public boolean isOver() {
        return cancelled || System.nanoTime() - deadline > 0;
    }

    /**
     * Does work under this limit, on the thread that calls.
     *
     * @throws CancelledException if the limit is reached while the work still asks
     */
    public <T> T call(Supplier<T> work) {
        Cancellation outer = CURRENT.get();
        CURRENT.set(this);
        try {
            check();
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Goes on, unless the work that this thread does has been given up.
     *
     * @throws CancelledException if it has
     */
    public static void check() {
        Cancellation current = CURRENT.get();
        if (current != null && current.isOver()) {
            throw new CancelledException(!current.cancelled);
        }
    }
}
