package fr.titraille.server;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that analyse. They never read from a client nor write to one. Audits have threads of their own, so that a
 * long stream does not keep an editor waiting. Thread-safe.
 */
final class Workers {

    private final ThreadPoolExecutor requests;
    private final ThreadPoolExecutor audits;

    /** @param queue requests that may wait */
    Workers(int threads, int queue) {
        requests = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), named("titraille-worker-"));
        int streams = Math.max(1, threads / 2);
        // one entry a stream at the most: the number of streams bounds it
        audits = new ThreadPoolExecutor(
                streams, streams, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named("titraille-audit-"));
    }

    /** Starts work or has it wait its turn; false if too much waits already. */
    boolean offer(Runnable work) {
        try {
            requests.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Does a piece of an audit when its turn comes. */
    void audit(Runnable work) {
        audits.execute(work);
    }

    int busy() {
        return requests.getActiveCount();
    }

    int waiting() {
        return requests.getQueue().size();
    }

    void stop(Duration patience) throws InterruptedException {
        requests.shutdown();
        audits.shutdown();
        boolean done = requests.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!done) {
            requests.shutdownNow();
        }
        audits.shutdownNow();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
