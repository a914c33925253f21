package fr.titraille.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each client may ask: a token bucket each, refilled evenly over a minute. Thread-safe. */
public final class RateLimits {

    private static final int CLIENTS = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    /** @param perMinute requests; 0 for no limit */
    public RateLimits(int perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * What a request finds.
     *
     * @param remaining requests that the client may still make at once
     * @param waitSeconds until there is one more
     */
    public record Allowance(boolean granted, int limit, long remaining, long waitSeconds) {

        /** The value of {@code RateLimit} (IETF draft {@code ratelimit-headers}). */
        public String header() {
            return "\"client\";r=" + remaining + ";t=" + waitSeconds;
        }

        /** The value of {@code RateLimit-Policy}. */
        public String policy() {
            return "\"client\";q=" + limit + ";w=60";
        }
    }

    /** Whether there is a limit at all. */
    public boolean limited() {
        return perMinute > 0;
    }

    /** Takes one request off what a client has left. */
    public Allowance take(String client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        long wait =
                (probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()) / 1_000_000_000;
        return new Allowance(probe.isConsumed(), perMinute, probe.getRemainingTokens(), wait + 1);
    }

    private Bucket bucket(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    c -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }
}
