package fr.titraille.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.settings.ServiceSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A service on a free port, and a client that speaks to it. */
final class RunningService implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TitrailleServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(TitrailleServer server) {
        this.server = server;
    }

    static RunningService start() throws IOException {
        return new RunningService(TitrailleServer.start("127.0.0.1", 0));
    }

    static RunningService start(ServiceSettings settings) throws IOException {
        return new RunningService(TitrailleServer.start(settings));
    }

    /** Asks without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> postLater(String path, String json) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    URI uri() {
        return server.uri();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(json), "application/json", headers);
    }

    HttpResponse<String> post(String path, BodyPublisher body, String type, String... headers)
            throws IOException, InterruptedException {
        return send(
                request(path, headers).header("Content-Type", type).POST(body).build());
    }

    /** The JSON of a successful answer. */
    JsonNode ask(String path, String json, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> response = post(path, json, headers);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
