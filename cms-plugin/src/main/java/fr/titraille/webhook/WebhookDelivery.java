package fr.titraille.webhook;

import fr.titraille.settings.SettingException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts results to the one address of the settings, signed; never to an address that a request names, and following no
 * redirect. Tries three times; what fails is logged without its content. Thread-safe.
 */
public final class WebhookDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int[] WAITS = {0, 2, 10};
    private static final int MOST_AT_A_TIME = 64;

    private final URI target;
    private final WebhookSignature signature;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    private WebhookDelivery(URI target, WebhookSignature signature) {
        this.target = target;
        this.signature = signature;
    }

    /**
     * Deliveries to an address.
     *
     * @throws SettingException if it is no http(s) address, or there is no secret to sign with
     */
    public static WebhookDelivery to(String address, WebhookSignature signature) {
        try {
            URI target = new URI(address);
            boolean http = "http".equals(target.getScheme()) || "https".equals(target.getScheme());
            if (!http || target.getHost() == null || signature.isEmpty()) {
                throw new SettingException("setting.webhook-target");
            }
            return new WebhookDelivery(target, signature);
        } catch (URISyntaxException e) {
            SettingException unusable = new SettingException("setting.webhook-target");
            unusable.initCause(e);
            throw unusable;
        }
    }

    /**
     * Posts a result, by and by.
     *
     * @param id by which a receiver knows a message that comes twice
     * @return false if too many are on their way
     */
    public boolean post(String id, byte[] body) {
        if (!places.tryAcquire()) {
            return false;
        }
        attempt(id, body, 0).whenComplete((sent, failure) -> places.release());
        return true;
    }

    private CompletableFuture<Boolean> attempt(String id, byte[] body, int tried) {
        if (tried == WAITS.length) {
            LOG.warn("webhook result {} not delivered after {} attempts", id, tried);
            return CompletableFuture.completedFuture(false);
        }
        Executor later = CompletableFuture.delayedExecutor(WAITS[tried], TimeUnit.SECONDS);
        return CompletableFuture.supplyAsync(() -> request(id, body), later)
                .thenCompose(request -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .handle((response, failure) -> {
                    if (failure == null && response.statusCode() / 100 == 2) {
                        return true;
                    }
                    Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
                    LOG.info(
                            "webhook result {} refused: {}",
                            id,
                            cause == null
                                    ? response.statusCode()
                                    : cause instanceof IOException
                                            ? cause.getClass().getSimpleName()
                                            : cause);
                    return false;
                })
                .thenCompose(done -> done ? CompletableFuture.completedFuture(true) : attempt(id, body, tried + 1));
    }

    private HttpRequest request(String id, byte[] body) {
        long now = Instant.now().getEpochSecond();
        return HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(WebhookSignature.ID, id)
                .header(WebhookSignature.TIMESTAMP, Long.toString(now))
                .header(WebhookSignature.SIGNATURE, signature.sign(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
