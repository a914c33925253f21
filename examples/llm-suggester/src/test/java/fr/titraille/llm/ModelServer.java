package fr.titraille.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that speaks the protocol of chat completions and gives one answer to all. */
final class ModelServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final int status;
    private final String content;
    private final Duration delay;

    private ModelServer(int status, String content, Duration delay) throws IOException {
        this.status = status;
        this.content = content;
        this.delay = delay;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    static ModelServer answering(String content) throws IOException {
        return new ModelServer(200, content, Duration.ZERO);
    }

    static ModelServer failing(int status) throws IOException {
        return new ModelServer(status, "", Duration.ZERO);
    }

    static ModelServer slow(String content, Duration delay) throws IOException {
        return new ModelServer(200, content, delay);
    }

    Map<String, String> environment() {
        return Map.of(
                LlmSettings.URL,
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                LlmSettings.MODEL,
                "modele-essai",
                LlmSettings.TIMEOUT,
                "1");
    }

    List<JsonNode> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(JSON.readTree(exchange.getRequestBody()));
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Object body = status == 200
                ? Map.of(
                        "id",
                        "essai",
                        "object",
                        "chat.completion",
                        "model",
                        "modele-essai",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "finish_reason",
                                "stop",
                                "message",
                                Map.of("role", "assistant", "content", content))))
                : Map.of("error", Map.of("message", "indisponible"));
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
