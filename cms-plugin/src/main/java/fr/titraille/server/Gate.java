package fr.titraille.server;

import fr.titraille.security.ApiKeys;
import fr.titraille.security.CorsPolicy;
import fr.titraille.security.RateLimits;
import fr.titraille.security.RateLimits.Allowance;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides by a request's head whether it goes on: the page it comes from, the key, how often. Thread-safe. */
final class Gate {

    private static final String BEARER = "bearer ";
    private static final String WEBHOOK = "webhook";

    private final ApiKeys keys;
    private final boolean loopback;
    private final RateLimits limits;
    private final CorsPolicy cors;
    private final boolean signedWebhooks;

    /**
     * @param loopback whether the service listens to this machine only
     * @param signedWebhooks whether webhooks may come without a key, as their signature is checked behind the gate
     */
    Gate(ApiKeys keys, boolean loopback, RateLimits limits, CorsPolicy cors, boolean signedWebhooks) {
        this.keys = keys;
        this.loopback = loopback;
        this.limits = limits;
        this.cors = cors;
        this.signedWebhooks = signedWebhooks;
    }

    /**
     * What the gate says.
     *
     * @param client the key's name, {@code loopback} or {@code open}
     * @param headers for whichever answer the request gets
     * @param refusal the answer, if the request does not go on
     */
    record Verdict(
            String client,
            Map<String, String> headers,
            @Nullable Answer refusal) {}

    Verdict check(RequestHead head) {
        Map<String, String> headers = new LinkedHashMap<>();
        String origin = head.header(HttpHeaderNames.ORIGIN);
        boolean page = cors.allows(origin);
        if (origin != null && page) {
            if (head.method().equals("OPTIONS") && head.header("Access-Control-Request-Method") != null) {
                return new Verdict("preflight", headers, Answers.empty(204, cors.preflight(origin)));
            }
            headers.putAll(cors.headers(origin));
        }
        String name = client(head);
        if (name == null) {
            return new Verdict("refused", headers, Answers.problem(401, head.locale()));
        }
        if (!limits.limited() || name.equals("loopback")) {
            return new Verdict(name, headers, null);
        }
        Allowance allowance = limits.take(
                name.equals("open") || name.equals(WEBHOOK) ? head.client().getHostAddress() : "key " + name);
        headers.put("RateLimit-Policy", allowance.policy());
        headers.put("RateLimit", allowance.header());
        if (!allowance.granted()) {
            headers.put("Retry-After", Long.toString(allowance.waitSeconds()));
            return new Verdict(name, headers, Answers.problem(429, head.locale()));
        }
        return new Verdict(name, headers, null);
    }

    private @Nullable String client(RequestHead head) {
        String authorization = head.header(HttpHeaderNames.AUTHORIZATION);
        if (authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !keys.isEmpty()) {
            return keys.name(authorization.substring(BEARER.length()).strip());
        }
        if (loopback) {
            return "loopback";
        }
        if (signedWebhooks && authorization == null && head.route().equals("/v1/webhooks")) {
            return WEBHOOK;
        }
        return keys.isEmpty() ? "open" : null;
    }

    /** Whether answers differ by the page they are for. */
    boolean variesByOrigin() {
        return cors.enabled();
    }
}
