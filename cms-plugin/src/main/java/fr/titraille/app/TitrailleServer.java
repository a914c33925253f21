package fr.titraille.app;

import fr.titraille.error.Problem;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The service in a process of its own.
 *
 * <pre>{@code
 * try (TitrailleServer server = TitrailleServer.start("127.0.0.1", 8080)) {
 *     Thread.currentThread().join();
 * }
 * }</pre>
 */
public final class TitrailleServer implements AutoCloseable {

    private final HttpServer server;
    private final String host;

    private TitrailleServer(HttpServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Starts the service.
     *
     * @param port 0 for any free port
     * @throws IOException if the address cannot be bound
     */
    public static TitrailleServer start(String host, int port) throws IOException {
        return start(host, port, new TitrailleApplication());
    }

    /** Starts the service with an application of one's own. */
    public static TitrailleServer start(String host, int port, TitrailleApplication application) throws IOException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        URI uri = URI.create("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port + "/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(uri, application, false);
        server.getServerConfiguration().setDefaultErrorPageGenerator(TitrailleServer::problemPage);
        server.getListeners().forEach(listener -> listener.registerAddOn(new IgnoredUpgrade()));
        server.start();
        return new TitrailleServer(server, host);
    }

    /** What the server itself refuses, such as an address that is no address, before a resource is asked. */
    private static String problemPage(
            Request request, int status, String reason, String description, @Nullable Throwable failure) {
        HttpStatus told = failure instanceof IllegalArgumentException
                ? HttpStatus.BAD_REQUEST_400
                : HttpStatus.getHttpStatus(status);
        request.getResponse().setStatus(told);
        request.getResponse().setContentType(Problem.MEDIA_TYPE);
        return "{\"type\":\"about:blank\",\"title\":\"" + told.getReasonPhrase() + "\",\"status\":"
                + told.getStatusCode() + "}";
    }

    /** The port it listens on. */
    public int port() {
        return server.getListener("grizzly").getPort();
    }

    /** Where it can be reached. */
    public URI uri() {
        return URI.create("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
