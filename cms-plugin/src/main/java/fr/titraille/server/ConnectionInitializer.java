package fr.titraille.server;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.netty.handler.timeout.WriteTimeoutHandler;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sets up each new connection; turns it away where there are far too many. */
final class ConnectionInitializer extends ChannelInitializer<SocketChannel> {

    private final ServiceSettings settings;
    private final Shared shared;
    private final ChannelGroup connections;
    private final @Nullable SslContext tls;

    ConnectionInitializer(ServiceSettings settings, Shared shared, ChannelGroup connections, @Nullable SslContext tls) {
        this.settings = settings;
        this.shared = shared;
        this.connections = connections;
        this.tls = tls;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        int open = shared.health().connected();
        channel.closeFuture().addListener(closed -> shared.health().disconnected());
        // up to twice the limit: room for health checks while a crowd is told 503
        if (open > 2 * shared.limits().connections()) {
            channel.close();
            return;
        }
        connections.add(channel);
        ChannelPipeline pipeline = channel.pipeline();
        if (tls != null) {
            SslHandler handler = tls.newHandler(channel.alloc());
            handler.setHandshakeTimeoutMillis(
                    settings.duration(Setting.HEADER_TIMEOUT).toMillis());
            pipeline.addLast(handler);
        }
        ClientClock clock = new ClientClock(settings);
        pipeline.addLast(
                clock,
                new HttpServerCodec(new HttpDecoderConfig()
                        .setMaxInitialLineLength(8_192)
                        .setMaxHeaderSize(16_384)
                        .setMaxChunkSize(65_536)),
                new WriteTimeoutHandler(settings.duration(Setting.WRITE_TIMEOUT).toMillis(), TimeUnit.MILLISECONDS),
                new ChunkedWriteHandler(),
                new ConnectionHandler(shared, clock));
    }
}
