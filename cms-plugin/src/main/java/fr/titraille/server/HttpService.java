package fr.titraille.server;

import fr.titraille.dto.ArticleLimits;
import fr.titraille.security.ApiKeys;
import fr.titraille.security.CorsPolicy;
import fr.titraille.security.Listening;
import fr.titraille.security.RateLimits;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens, and serves a JAX-RS application: two threads read and write, workers analyse. It is live from the start and
 * ready once it is told so.
 */
public final class HttpService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);

    private static final int READERS = 2;

    private final EventLoopGroup loops;
    private final ChannelGroup connections;
    private final Shared shared;
    private final Channel listener;
    private final Duration patience;

    private HttpService(
            EventLoopGroup loops, ChannelGroup connections, Shared shared, Channel listener, Duration patience) {
        this.loops = loops;
        this.connections = connections;
        this.shared = shared;
        this.listener = listener;
        this.patience = patience;
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if the address cannot be bound
     * @throws SettingException if a setting cannot be used, or the service would stand open unasked
     */
    public static HttpService start(ServiceSettings settings, ResourceConfig application) throws IOException {
        ApiKeys keys = ApiKeys.of(settings.list(Setting.API_KEYS));
        InetSocketAddress address = Listening.address(settings, keys);
        SslContext tls = tls(settings);
        Shared shared = shared(settings, application, keys, address);
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
                READERS, new DefaultThreadFactory("titraille-http", true), NioIoHandler.newFactory());
        ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        ChannelFuture bound = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1_024)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ConnectionInitializer(settings, shared, connections, tls))
                .bind(address)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            shared.metrics().close();
            throw new IOException("cannot listen on " + address, bound.cause());
        }
        return new HttpService(loops, connections, shared, bound.channel(), settings.duration(Setting.DRAIN_TIMEOUT));
    }

    private static Shared shared(
            ServiceSettings settings, ResourceConfig application, ApiKeys keys, InetSocketAddress address) {
        int threads = settings.number(Setting.WORKERS);
        Workers workers = new Workers(
                threads > 0 ? threads : Math.max(2, Runtime.getRuntime().availableProcessors()),
                settings.number(Setting.QUEUE));
        Gate gate = new Gate(
                keys,
                address.getAddress().isLoopbackAddress(),
                new RateLimits(settings.number(Setting.RATE_LIMIT)),
                new CorsPolicy(settings.list(Setting.CORS_ORIGINS)),
                !settings.list(Setting.WEBHOOK_SECRETS).isEmpty());
        BufferBudget budget = new BufferBudget(settings.bytes(Setting.MAX_BUFFERED));
        Health health = new Health();
        ServiceMetrics metrics = new ServiceMetrics();
        metrics.gauge("titraille.connections", "Connections", health::connections);
        metrics.gauge("titraille.workers.busy", "Threads that analyse", workers::busy);
        metrics.gauge("titraille.queue", "Requests that wait for a thread", workers::waiting);
        metrics.gauge("titraille.buffered.bytes", "Bodies and answers held", budget::held);
        ArticleLimits articles =
                new ArticleLimits(settings.number(Setting.MAX_CHARACTERS), settings.number(Setting.MAX_BLOCKS));
        return new Shared(
                ServerLimits.of(settings),
                articles,
                gate,
                new JerseyBridge(application, settings.bytes(Setting.MAX_ANSWER), articles),
                workers,
                budget,
                new Semaphore(settings.number(Setting.AUDITS)),
                health,
                metrics,
                settings.flag(Setting.METRICS),
                new AccessLog(settings.flag(Setting.ACCESS_LOG)));
    }

    private static @Nullable SslContext tls(ServiceSettings settings) {
        String certificate = settings.text(Setting.TLS_CERTIFICATE);
        String key = settings.text(Setting.TLS_KEY);
        if (certificate.isEmpty() && key.isEmpty()) {
            return null;
        }
        try {
            return SslContextBuilder.forServer(new File(certificate), new File(key))
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (SSLException | IllegalArgumentException e) {
            SettingException unusable = new SettingException("setting.tls");
            unusable.initCause(e);
            throw unusable;
        }
    }

    /** Loads models and dictionaries; {@code /health/ready} says so from then on. */
    public void warmUp() {
        WarmUp.run(shared.bridge());
        shared.health().ready();
    }

    /** The port it listens on. */
    public int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** Stops: takes no new connection, answers what it accepted as long as it may, then closes what is left. */
    @Override
    public void close() {
        shared.health().drain();
        listener.close().awaitUninterruptibly();
        connections.forEach(channel -> channel.pipeline().fireUserEventTriggered(ConnectionHandler.Drain.NOW));
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!connections.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            if (!connections.isEmpty()) {
                LOG.warn("stopped with {} connections still open", connections.size());
            }
            connections.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
            shared.workers().stop(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        shared.metrics().close();
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
