package fr.titraille.server;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;

/**
 * Loads models and dictionaries, and every class that a first request would wait for, by answering requests before
 * there is one.
 */
final class WarmUp {

    private static final int ROUNDS = 3;

    private WarmUp() {}

    /** @throws IllegalStateException if the service cannot answer its own example */
    static void run(JerseyBridge bridge) {
        byte[] body = example();
        HttpHeaders headers = new DefaultHttpHeaders().add("Content-Type", "application/json");
        RequestHead head = new RequestHead(
                "POST", "/v1/validations", headers, true, body.length, InetAddress.getLoopbackAddress());
        for (int i = 0; i < ROUNDS; i++) {
            int status = bridge.answer(head, body, true).status();
            if (status != 200) {
                throw new IllegalStateException("the service cannot answer its own example: " + status);
            }
        }
    }

    private static byte[] example() {
        try (InputStream in = WarmUp.class.getResourceAsStream("/fr/titraille/openapi/examples/validate.json")) {
            if (in == null) {
                throw new IllegalStateException("the example of a validation is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the example of a validation cannot be read", e);
        }
    }
}
