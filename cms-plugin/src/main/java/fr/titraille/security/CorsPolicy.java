package fr.titraille.security;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages may call the service from a browser: those of the origins listed, none as it comes. Immutable. */
public final class CorsPolicy {

    private final Set<String> origins;

    /** @param origins such as {@code https://cms.example.org} */
    public CorsPolicy(Collection<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Whether any page may. */
    public boolean enabled() {
        return !origins.isEmpty();
    }

    /** Whether pages of an origin may. */
    public boolean allows(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }

    /** What an answer to such a page says. */
    public Map<String, String> headers(String origin) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("Access-Control-Allow-Origin", origin);
        out.put("Access-Control-Expose-Headers", "Content-Language, ETag, RateLimit, RateLimit-Policy, Retry-After");
        return out;
    }

    /** What the answer to a browser's question beforehand says. */
    public Map<String, String> preflight(String origin) {
        Map<String, String> out = headers(origin);
        out.put("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
        out.put("Access-Control-Allow-Headers", "Accept-Language, Authorization, Content-Type, If-None-Match");
        out.put("Access-Control-Max-Age", "600");
        return out;
    }
}
