package fr.titraille.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.dto.Json;
import fr.titraille.error.Problem;
import fr.titraille.error.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answers that the server gives by itself, before or instead of the application. */
final class Answers {

    /** Seconds after which a client that was turned away may come again. */
    static final int RETRY_AFTER = 1;

    private Answers() {}

    /** Status 200 with a text of the server's own. */
    static Answer text(int status, String type, String body) {
        return new Answer(status, headers(type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** No content, with headers. */
    static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, List.copyOf(headers.entrySet()), new byte[0]);
    }

    /** The problem of a status, told in {@code locale}. */
    static Answer problem(int status, Locale locale) {
        return problem(Problems.in(locale).ofStatus(status), locale);
    }

    /** A problem told in {@code locale}; a client that may try again is told when. */
    static Answer problem(Problem problem, Locale locale) {
        List<Map.Entry<String, String>> headers = headers(Problem.MEDIA_TYPE);
        headers.add(Map.entry("Content-Language", locale.getLanguage()));
        headers.add(Map.entry("Vary", "Accept-Language"));
        if (problem.status() == 503) {
            headers.add(Map.entry("Retry-After", Integer.toString(RETRY_AFTER)));
        }
        if (problem.status() == 401) {
            headers.add(Map.entry("WWW-Authenticate", "Bearer realm=\"titraille\""));
        }
        try {
            return new Answer(problem.status(), headers, Json.mapper().writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    private static List<Map.Entry<String, String>> headers(String type) {
        List<Map.Entry<String, String>> out = new ArrayList<>();
        out.add(Map.entry("Content-Type", type));
        out.add(Map.entry("X-Content-Type-Options", "nosniff"));
        out.add(Map.entry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));
        return out;
    }
}
