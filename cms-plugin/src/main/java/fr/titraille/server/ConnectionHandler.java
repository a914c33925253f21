package fr.titraille.server;

import fr.titraille.error.FailureLog;
import fr.titraille.server.ClientClock.TimeUp;
import fr.titraille.text.Cancellation;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.TimeoutException;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection, one request at a time: gathers the body without a thread waiting for it, has a worker make the whole
 * answer, and sends that at the client's pace. Only the thread of its event loop touches it.
 */
final class ConnectionHandler extends ChannelInboundHandlerAdapter {

    /** Fired when the service stops. */
    enum Drain {
        NOW
    }

    private enum Phase {
        WAITING,
        BODY,
        WORKING,
        STREAMING,
        SENDING,
        DISCARDING
    }

    /** Bytes of a refused body that are heard out, so that the client reads why. */
    private static final long DISCARDED = 64_000_000;

    private static final long GRACE_SECONDS = 2;

    private final Shared shared;
    private final ClientClock clock;
    private final RequestWork work;
    private final RequestRecord record;
    private final RequestsAhead ahead = new RequestsAhead();
    private Phase phase = Phase.WAITING;
    private boolean bodyEnded = true;
    private boolean closing;
    private @Nullable Exchange exchange;
    private @Nullable AuditFeed feed;

    ConnectionHandler(Shared shared, ClientClock clock) {
        this.shared = shared;
        this.clock = clock;
        this.work = new RequestWork(shared);
        this.record = new RequestRecord(shared.log(), shared.metrics());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        boolean ofLater = !ahead.isEmpty() || (message instanceof HttpRequest && phase != Phase.WAITING);
        if (ofLater) {
            if (ahead.add(message)) {
                context.channel().config().setAutoRead(false);
            }
            return;
        }
        take(context, message);
    }

    private void take(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof HttpRequest request) {
                begin(context, request);
            }
            if (message instanceof HttpContent content) {
                content(context, content);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest request) {
        RequestHead head =
                RequestHead.of(request, ((InetSocketAddress) context.channel().remoteAddress()).getAddress());
        bodyEnded = false;
        closing = !head.keepAlive() || shared.health().draining();
        if (request.decoderResult().isFailure()) {
            start(head, new Gate.Verdict("unread", Map.of(), null));
            bodyEnded = true;
            closing = true;
            respond(context, Answers.problem(UnreadableHead.status(request.decoderResult()), head.locale()));
        } else if (head.isHealth()) {
            start(head, new Gate.Verdict("health", Map.of(), null));
            respond(context, shared.health().answer(head));
        } else {
            admit(context, request, head);
        }
    }

    private void admit(ChannelHandlerContext context, HttpRequest request, RequestHead head) {
        Gate.Verdict verdict = shared.gate().check(head);
        start(head, verdict);
        Answer refusal = verdict.refusal();
        if (refusal != null) {
            respond(context, refusal);
        } else if (shared.health().connections() > shared.limits().connections()) {
            closing = true;
            respond(context, Answers.problem(503, head.locale()));
        } else if (head.path().equals("/metrics") && shared.metricsShown()) {
            respond(
                    context,
                    Answers.text(
                            200, "text/plain; version=0.0.4", shared.metrics().scrape()));
        } else if (head.isAudit()) {
            stream(context, request, head);
        } else if (head.length() > shared.limits().body()) {
            respond(context, work.tooLarge(head));
        } else {
            phase = Phase.BODY;
            clock.expectBody();
            encourage(context, request);
        }
    }

    private Exchange start(RequestHead head, Gate.Verdict verdict) {
        clock.stop();
        Exchange started = new Exchange(head, verdict, shared.budget());
        exchange = started;
        return started;
    }

    private static void encourage(ChannelHandlerContext context, HttpRequest request) {
        if (HttpUtil.is100ContinueExpected(request)) {
            context.writeAndFlush(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        }
    }

    private void stream(ChannelHandlerContext context, HttpRequest request, RequestHead head) {
        if (!shared.audits().tryAcquire()) {
            respond(context, Answers.problem(503, head.locale()));
            return;
        }
        phase = Phase.STREAMING;
        clock.expectBody();
        AuditFeed started = new AuditFeed(context.channel(), head, shared, new AuditEnd(context));
        feed = started;
        encourage(context, request);
        started.schedule();
    }

    /** What an audit tells its connection, on the connection's own thread. */
    private final class AuditEnd implements AuditFeed.Listener {
        private final ChannelHandlerContext context;

        AuditEnd(ChannelHandlerContext context) {
            this.context = context;
        }

        @Override
        public void refused(Answer answer) {
            context.executor().execute(() -> {
                endFeed();
                respond(context, answer);
            });
        }

        @Override
        public void begun(Answer head) {
            context.executor().execute(() -> {
                Exchange current = exchange;
                if (current != null) {
                    DefaultHttpResponse response = ResponseHead.of(head, current.verdict(), shared.gate(), closing);
                    HttpUtil.setTransferEncodingChunked(response, true);
                    context.writeAndFlush(response);
                }
            });
        }

        @Override
        public void hungry() {
            context.executor().execute(() -> {
                if (phase == Phase.STREAMING && !bodyEnded) {
                    clock.expectBody();
                    context.channel().config().setAutoRead(true);
                }
            });
        }

        @Override
        public void ended(long bytes) {
            context.executor().execute(() -> {
                endFeed();
                phase = Phase.SENDING;
                context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT)
                        .addListener(done -> sent(context, 200, bytes, done.isSuccess()));
            });
        }
    }

    private void endFeed() {
        if (feed != null) {
            feed = null;
            shared.audits().release();
        }
    }

    private void content(ChannelHandlerContext context, HttpContent content) {
        Exchange current = exchange;
        if (current == null || bodyEnded) {
            return;
        }
        int bytes = content.content().readableBytes();
        current.count(bytes);
        bodyEnded = content instanceof LastHttpContent;
        switch (phase) {
            case BODY -> {
                if (content.decoderResult().isFailure()) {
                    closing = true;
                    bodyEnded = true;
                    respond(context, Answers.problem(400, current.head().locale()));
                } else if (current.received() > shared.limits().body()) {
                    respond(context, work.tooLarge(current.head()));
                } else if (!current.keep(ByteBufUtil.getBytes(content.content()))) {
                    respond(context, Answers.problem(503, current.head().locale()));
                } else if (bodyEnded) {
                    submit(context, current);
                }
            }
            case STREAMING -> feed(context, content);
            case DISCARDING -> {
                if (bodyEnded) {
                    next(context);
                } else if (current.received() > DISCARDED) {
                    context.close();
                }
            }
            case WAITING, WORKING, SENDING -> {}
        }
    }

    private void feed(ChannelHandlerContext context, HttpContent content) {
        AuditFeed running = feed;
        if (running == null) {
            return;
        }
        boolean full = running.offer(ByteBufUtil.getBytes(content.content()), bodyEnded);
        if (bodyEnded) {
            clock.stop();
        } else if (full) {
            clock.stop();
            context.channel().config().setAutoRead(false);
            running.schedule();
        } else {
            clock.expectBody();
        }
    }

    private void submit(ChannelHandlerContext context, Exchange current) {
        phase = Phase.WORKING;
        clock.stop();
        RequestHead head = current.head();
        byte[] body = current.body();
        Cancellation limit = current.limit(shared.limits().request());
        boolean accepted = shared.workers().offer(() -> {
            Answer answer = work.answer(head, body, limit);
            current.release();
            context.executor().execute(() -> worked(context, current, answer));
        });
        if (!accepted) {
            respond(context, Answers.problem(503, head.locale()));
            return;
        }
        // work that does not ask whether it may go on holds its thread, but not its client
        context.executor()
                .schedule(
                        () -> {
                            if (phase == Phase.WORKING && exchange == current) {
                                closing = true;
                                respond(context, RequestWork.outOfTime(head));
                            }
                        },
                        shared.limits().request().toMillis() + TimeUnit.SECONDS.toMillis(GRACE_SECONDS),
                        TimeUnit.MILLISECONDS);
    }

    private void worked(ChannelHandlerContext context, Exchange of, Answer answer) {
        if (phase == Phase.WORKING && exchange == of) {
            respond(context, answer);
        }
    }

    private void respond(ChannelHandlerContext context, Answer answer) {
        Exchange current = exchange;
        if (current == null) {
            context.close();
            return;
        }
        phase = Phase.SENDING;
        clock.stop();
        current.release();
        Answer told = current.take(answer.body().length)
                ? answer
                : Answers.problem(503, current.head().locale());
        closing |= shared.health().draining();
        // a client that is still sending more than we would ever read is not waited for longer than that takes
        closing |= !bodyEnded && current.head().length() > shared.limits().body();
        ResponseHead.send(context, told, current, shared.gate(), closing)
                .addListener(done -> sent(context, told.status(), told.body().length, done.isSuccess()));
    }

    private void sent(ChannelHandlerContext context, int status, long bytes, boolean whole) {
        Exchange current = exchange;
        if (current == null) {
            return;
        }
        current.release();
        if (!whole) {
            record.dropped(current, phase.name().toLowerCase(Locale.ROOT));
            context.close();
            return;
        }
        record.answered(current, status, bytes);
        if (bodyEnded) {
            next(context);
        } else {
            phase = Phase.DISCARDING;
            clock.expectBody();
            context.channel().config().setAutoRead(true);
        }
    }

    private void next(ChannelHandlerContext context) {
        exchange = null;
        phase = Phase.WAITING;
        bodyEnded = true;
        if (closing || shared.health().draining()) {
            context.close();
            return;
        }
        clock.expectRequest();
        context.channel().config().setAutoRead(true);
        while (!ahead.isEmpty() && (phase == Phase.WAITING || !ahead.startsRequest())) {
            take(context, ahead.remove());
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) throws Exception {
        if (feed != null && context.channel().isWritable()) {
            feed.schedule();
        }
        super.channelWritabilityChanged(context);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof TimeUp part) {
            timeUp(context, part);
        } else if (event instanceof Drain) {
            closing = true;
            if (phase == Phase.WAITING && clock.waiting()) {
                context.close();
            }
        }
        super.userEventTriggered(context, event);
    }

    private void timeUp(ChannelHandlerContext context, TimeUp part) {
        closing = true;
        Exchange current = exchange;
        if (part == TimeUp.IDLE || phase == Phase.DISCARDING) {
            context.close();
        } else if (phase == Phase.STREAMING && feed != null) {
            feed.outOfTime();
        } else if (phase == Phase.BODY && current != null) {
            respond(context, Answers.problem(408, current.head().locale()));
        } else if (phase == Phase.WAITING) {
            record.unread();
            ResponseHead.send(context, Answers.problem(408, Locale.FRENCH), null, shared.gate(), true)
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        Exchange current = exchange;
        if (current != null) {
            current.cancel();
            if (phase == Phase.BODY || phase == Phase.SENDING || phase == Phase.STREAMING) {
                current.release();
            }
            if (phase != Phase.DISCARDING) {
                record.dropped(current, phase.name().toLowerCase(Locale.ROOT));
            }
        }
        if (feed != null) {
            feed.cancel();
            endFeed();
        }
        exchange = null;
        ahead.clear();
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        Channel channel = context.channel();
        boolean clients =
                cause instanceof IOException || cause instanceof DecoderException || cause instanceof TimeoutException;
        if (!clients) {
            FailureLog.record(cause);
        }
        channel.close();
    }
}
