package fr.titraille.app;

import fr.titraille.api.OpenApiResource;
import fr.titraille.archive.ArchiveException;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.server.HttpService;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import fr.titraille.webhook.WebhookReceiver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
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

    private final HttpService service;
    private final ServiceSettings settings;
    private final @Nullable ArticleIndex archive;

    private TitrailleServer(HttpService service, ServiceSettings settings, @Nullable ArticleIndex archive) {
        this.service = service;
        this.archive = archive;
        this.settings = settings;
    }

    /**
     * Starts the service with default settings.
     *
     * @param port 0 for any free port
     * @throws IOException if the address cannot be bound
     * @throws SettingException if the address is not loopback: that needs settings
     */
    public static TitrailleServer start(String host, int port) throws IOException {
        return start(ServiceSettings.standard().with(Setting.HOST, host).with(Setting.PORT, Integer.toString(port)));
    }

    /**
     * Starts the service; returns once it is ready, models and dictionaries loaded.
     *
     * @throws IOException if the address cannot be bound
     * @throws SettingException if a setting cannot be used
     */
    public static TitrailleServer start(ServiceSettings settings) throws IOException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        ArticleIndex archive = archive(settings);
        HttpService service = started(settings, archive);
        service.warmUp();
        Thread contract = new Thread(OpenApiResource::prepared, "titraille-contract");
        contract.setDaemon(true);
        contract.start();
        return new TitrailleServer(service, settings, archive);
    }

    private static HttpService started(ServiceSettings settings, @Nullable ArticleIndex archive) throws IOException {
        try {
            return HttpService.start(settings, application(settings, archive));
        } catch (IOException | RuntimeException e) {
            if (archive != null) {
                archive.close();
            }
            throw e;
        }
    }

    private static @Nullable ArticleIndex archive(ServiceSettings settings) {
        String folder = settings.text(Setting.ARCHIVE);
        if (folder.isEmpty()) {
            return null;
        }
        try {
            return ArticleIndex.write(Path.of(folder));
        } catch (ArchiveException | InvalidPathException e) {
            SettingException unusable = new SettingException("setting.archive", folder);
            unusable.initCause(e);
            throw unusable;
        }
    }

    private static ResourceConfig application(ServiceSettings settings, @Nullable ArticleIndex archive) {
        TitrailleApplication application = new TitrailleApplication(settings.bytes(Setting.MAX_BODY));
        if (archive != null) {
            application.archive(archive);
        }
        return application.property(WebhookReceiver.PROPERTY, WebhookReceiver.of(settings));
    }

    /** The port it listens on. */
    public int port() {
        return service.port();
    }

    /** Where it can be reached. */
    public URI uri() {
        String host = settings.text(Setting.HOST);
        String scheme = settings.text(Setting.TLS_CERTIFICATE).isEmpty() ? "http" : "https";
        return URI.create(scheme + "://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** Stops: answers what was accepted, within {@link Setting#DRAIN_TIMEOUT}. */
    @Override
    public void close() {
        service.close();
        if (archive != null) {
            archive.close();
        }
    }
}
