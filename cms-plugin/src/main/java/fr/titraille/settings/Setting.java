package fr.titraille.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the service. In a properties file it is called {@link #key()}, in the environment
 * {@link #variable()}. What each does is told in the bundle ({@code setting.KEY}) and in {@code docs/service.md}.
 */
public enum Setting {
    /** Address to listen on. */
    HOST(Kind.TEXT, "127.0.0.1"),
    /** Port to listen on; 0 for any free one. */
    PORT(Kind.NUMBER, "8080", 0, 65_535),
    /** PEM file of the certificate chain; with {@link #TLS_KEY} the service speaks TLS. */
    TLS_CERTIFICATE(Kind.TEXT, ""),
    /** PEM file of the certificate's key (PKCS #8, no password). */
    TLS_KEY(Kind.TEXT, ""),
    /** Keys that clients may present, each {@code name:SHA-256 in hexadecimal}; several for rotation. */
    API_KEYS(Kind.SECRETS, ""),
    /** Listens on other addresses than loopback without any key. */
    OPEN(Kind.FLAG, "false"),
    /** Requests a minute that one key, or one address of an open service, may make; 0 for no limit. */
    RATE_LIMIT(Kind.NUMBER, "600", 0, 1_000_000),
    /** Origins whose pages may call the service from a browser. */
    CORS_ORIGINS(Kind.LIST, ""),
    /** Threads that analyse; 0 for one a core, two at least. */
    WORKERS(Kind.NUMBER, "0", 0, 1_024),
    /** Requests that may wait for a thread; more are answered 503 at once. */
    QUEUE(Kind.NUMBER, "32", 1, 100_000),
    /** Audit streams at a time. */
    AUDITS(Kind.NUMBER, "16", 1, 10_000),
    /** Connections at a time; more get health and 503 only. */
    MAX_CONNECTIONS(Kind.NUMBER, "1024", 8, 100_000),
    /** From the first byte of a request to the end of its head. */
    HEADER_TIMEOUT(Kind.DURATION, "5s"),
    /** From the end of the head to the end of the body; between two pieces of an audit. */
    BODY_TIMEOUT(Kind.DURATION, "10s"),
    /** Between two requests of a connection. */
    IDLE_TIMEOUT(Kind.DURATION, "30s"),
    /** For each 64 KB of an answer to be taken by the client. */
    WRITE_TIMEOUT(Kind.DURATION, "10s"),
    /** From the end of the body to the answer; then the work is stopped. */
    REQUEST_TIMEOUT(Kind.DURATION, "20s"),
    /** How long a stop waits for what was accepted. */
    DRAIN_TIMEOUT(Kind.DURATION, "25s"),
    /** Bytes of a request's body, unpacked; also of a line of an audit. */
    MAX_BODY(Kind.SIZE, "2MB"),
    /** Bytes of an answer. */
    MAX_ANSWER(Kind.SIZE, "8MB"),
    /** Bytes of bodies and answers held for all clients together. */
    MAX_BUFFERED(Kind.SIZE, "48MB"),
    /** Characters of an article's plain text. */
    MAX_CHARACTERS(Kind.NUMBER, "200000", 1_000, 10_000_000),
    /** Blocks of an article. */
    MAX_BLOCKS(Kind.NUMBER, "2000", 10, 1_000_000),
    /** Where an article stands in a webhook: {@code title=entry.title, body=entry.body:strapi-blocks}; empty for none. */
    WEBHOOK_FIELDS(Kind.LIST, ""),
    /** The profile by which webhooks are checked. */
    WEBHOOK_PROFILE(Kind.TEXT, "news"),
    /** What senders of webhooks without a key sign with, each {@code whsec_} and base64. */
    WEBHOOK_SECRETS(Kind.SECRETS, ""),
    /** Where results of webhooks are posted; empty to answer the sender. */
    WEBHOOK_TARGET(Kind.TEXT, ""),
    /** What results of webhooks are signed with. */
    WEBHOOK_TARGET_SECRET(Kind.SECRETS, ""),
    /** Folder of the service's own archive, which nobody else may write to meanwhile; empty for none. */
    ARCHIVE(Kind.TEXT, ""),
    /** Writes a line a request. */
    ACCESS_LOG(Kind.FLAG, "true"),
    /** Answers {@code GET /metrics}. */
    METRICS(Kind.FLAG, "true");

    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        DURATION,
        SIZE,
        LIST,
        SECRETS
    }

    private final Kind kind;
    private final String standard;
    private final long least;
    private final long most;

    Setting(Kind kind, String standard) {
        this(kind, standard, 1, Long.MAX_VALUE);
    }

    Setting(Kind kind, String standard, long least, long most) {
        this.kind = kind;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** Its name in a properties file, such as {@code body-timeout}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in the environment, such as {@code TITRAILLE_BODY_TIMEOUT}. */
    public String variable() {
        return "TITRAILLE_" + name();
    }

    /** What it is when nobody sets it. */
    public String standard() {
        return standard;
    }

    /** Whether its value is not to be shown in full. */
    public boolean secret() {
        return kind == Kind.SECRETS;
    }

    Kind kind() {
        return kind;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
