package fr.titraille.server;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole answer, ready to be sent; the server adds what belongs to the connection. */
record Answer(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    @Nullable
    String header(String name) {
        for (Map.Entry<String, String> header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }
}
