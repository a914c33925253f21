package fr.titraille.server;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long a client takes, part by part. It stands before the decoder, so that a head that never ends is seen
 * too. When time is up it fires a {@link TimeUp} through the pipeline.
 */
final class ClientClock extends ChannelInboundHandlerAdapter {

    /** The client took too long over this part. */
    enum TimeUp {
        IDLE,
        HEAD,
        BODY
    }

    private final Duration idle;
    private final Duration head;
    private final Duration body;
    private boolean waiting = true;
    private @Nullable Future<?> alarm;
    private @Nullable ChannelHandlerContext context;

    ClientClock(ServiceSettings settings) {
        idle = settings.duration(Setting.IDLE_TIMEOUT);
        head = settings.duration(Setting.HEADER_TIMEOUT);
        body = settings.duration(Setting.BODY_TIMEOUT);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void channelActive(ChannelHandlerContext active) throws Exception {
        // a new client that says nothing is given no longer than one that says it slowly
        set(head, TimeUp.IDLE);
        super.channelActive(active);
    }

    @Override
    public void channelRead(ChannelHandlerContext reading, Object message) throws Exception {
        if (waiting) {
            waiting = false;
            set(head, TimeUp.HEAD);
        }
        super.channelRead(reading, message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext closed) throws Exception {
        stop();
        super.channelInactive(closed);
    }

    /** The head is there; the body, or the next piece of it, may take its time from now on. */
    void expectBody() {
        waiting = false;
        set(body, TimeUp.BODY);
    }

    /** Nothing is expected of the client. */
    void stop() {
        waiting = false;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    /** The next request may come. */
    void expectRequest() {
        waiting = true;
        set(idle, TimeUp.IDLE);
    }

    /** Whether nothing of the next request has come yet. */
    boolean waiting() {
        return waiting;
    }

    private void set(Duration time, TimeUp part) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        ChannelHandlerContext known = context;
        if (known != null) {
            alarm = known.executor()
                    .schedule(() -> known.fireUserEventTriggered(part), time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
