package fr.titraille.server;

import fr.titraille.api.AuditLines;
import fr.titraille.api.LineSplitter;
import fr.titraille.error.FailureLog;
import fr.titraille.error.Problems;
import fr.titraille.text.Cancellation;
import fr.titraille.text.CancelledException;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An audit on its way: pieces of the stream come in from the connection, one article at a time is checked by a worker,
 * its line goes out. A worker is held for one article only; a client that sends or reads slowly holds none. Steps never
 * overlap, so what only {@link #step} touches needs no lock.
 */
final class AuditFeed {

    /** Bytes that may wait; then the client is no longer read from. */
    private static final int FULL = 262_144;

    /** What becomes of the stream; called from a worker. */
    interface Listener {
        void refused(Answer answer);

        void begun(Answer head);

        void hungry();

        void ended(long bytes);
    }

    private final Channel channel;
    private final RequestHead head;
    private final Shared shared;
    private final Listener listener;
    private final LineSplitter splitter;
    private final @Nullable GzipPieces packed;
    private final Queue<byte[]> pieces = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean last;
    private volatile boolean late;
    private volatile boolean over;
    private volatile @Nullable Cancellation current;
    private volatile boolean pending = true;
    private @Nullable AuditLines lines;
    private long written;

    AuditFeed(Channel channel, RequestHead head, Shared shared, Listener listener) {
        this.channel = channel;
        this.head = head;
        this.shared = shared;
        this.listener = listener;
        this.splitter = new LineSplitter(shared.limits().body());
        String encoding = head.header(HttpHeaderNames.CONTENT_ENCODING);
        this.packed = encoding != null && encoding.equalsIgnoreCase("gzip") ? new GzipPieces() : null;
    }

    /** Takes a piece of the stream; true if the client should wait. */
    boolean offer(byte[] piece, boolean isLast) {
        pieces.add(piece);
        boolean full = waiting.addAndGet(piece.length) > FULL;
        last = isLast;
        schedule();
        return full;
    }

    /** The client stopped sending: what came whole is answered, then it is told. */
    void outOfTime() {
        late = true;
        last = true;
        schedule();
    }

    /** Nobody reads any more. */
    void cancel() {
        over = true;
        Cancellation running = current;
        if (running != null) {
            running.cancel();
        }
    }

    /** Has a worker go on when it can. */
    void schedule() {
        if (canGoOn() && scheduled.compareAndSet(false, true)) {
            shared.workers().audit(this::turn);
        }
    }

    private boolean canGoOn() {
        return !over && channel.isWritable() && (pending || last || !pieces.isEmpty());
    }

    private void turn() {
        try {
            if (!over) {
                step();
            }
        } catch (RuntimeException | Error e) {
            FailureLog.record(e);
            over = true;
            channel.close();
        } finally {
            scheduled.set(false);
        }
        schedule();
    }

    /** Answers one line, or takes in what came until there is one. */
    private void step() {
        AuditLines known = lines;
        if (known == null) {
            begin();
            return;
        }
        while (!over) {
            if (splitter.next()) {
                if (!splitter.blank()) {
                    write(answer(known));
                    return;
                }
                continue;
            }
            pending = false;
            boolean wasLast = last;
            byte[] piece = pieces.poll();
            if (piece == null) {
                if (wasLast) {
                    end(known);
                }
                return;
            }
            pending = true;
            int before = waiting.getAndAdd(-piece.length);
            if (before > FULL && before - piece.length <= FULL) {
                listener.hungry();
            }
            if (packed == null) {
                splitter.put(piece);
            } else if (!packed.unpack(piece, splitter)) {
                write(known.problem(
                        splitter.number() + 1, Problems.in(head.locale()).unpackable()));
                over = true;
                listener.ended(written);
            }
        }
    }

    /** The application says whether it would take such a stream; then the stream is fed past it, line by line. */
    private void begin() {
        Answer answer = shared.bridge().answer(head, new byte[0], false);
        if (answer.status() != 200) {
            over = true;
            listener.refused(answer);
            return;
        }
        List<String> profile =
                new QueryStringDecoder(head.target()).parameters().get("profile");
        lines = AuditLines.of(profile == null ? null : profile.get(0), head.locale());
        pending = false;
        listener.begun(answer);
    }

    private byte[] answer(AuditLines known) {
        Cancellation limit = Cancellation.after(shared.limits().request());
        current = limit;
        try {
            return limit.call(() -> shared.articles().during(() -> known.answer(splitter)));
        } catch (CancelledException e) {
            return known.problem(splitter.number(), Problems.in(head.locale()).outOfTime());
        }
    }

    private void end(AuditLines known) {
        if (!late && splitter.end() && !splitter.blank()) {
            write(answer(known));
        }
        if (late) {
            write(known.problem(
                    splitter.number() + 1, Problems.in(head.locale()).ofStatus(408)));
        }
        over = true;
        listener.ended(written);
    }

    private void write(byte[] line) {
        written += line.length;
        shared.metrics().line();
        channel.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(line)));
    }
}
