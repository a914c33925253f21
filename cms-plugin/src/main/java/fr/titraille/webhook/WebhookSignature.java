package fr.titraille.webhook;

import fr.titraille.settings.SettingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signatures of <a href="https://www.standardwebhooks.com">Standard Webhooks</a>: HMAC-SHA256 over {@code id.timestamp.body},
 * told as {@code v1,BASE64}. Immutable and thread-safe.
 */
public final class WebhookSignature {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    /** How far a message's time may lie from ours, as the standard's own libraries have it. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String SECRET = "whsec_";
    private static final String VERSION = "v1,";

    private final List<byte[]> secrets;

    private WebhookSignature(List<byte[]> secrets) {
        this.secrets = secrets;
    }

    /**
     * Signatures of some secrets; the first of them signs, all of them are taken, so that one can be replaced.
     *
     * @param written each {@code whsec_} and base64 of 24 bytes or more
     * @throws SettingException if one is not of that form
     */
    public static WebhookSignature of(List<String> written) {
        List<byte[]> out = new ArrayList<>();
        for (String secret : written) {
            try {
                byte[] bytes =
                        Base64.getDecoder().decode(secret.startsWith(SECRET) ? secret.substring(SECRET.length()) : "");
                if (bytes.length < 24) {
                    throw new SettingException("setting.webhook-secret");
                }
                out.add(bytes);
            } catch (IllegalArgumentException e) {
                SettingException unusable = new SettingException("setting.webhook-secret");
                unusable.initCause(e);
                throw unusable;
            }
        }
        return new WebhookSignature(List.copyOf(out));
    }

    /** Whether there is no secret. */
    public boolean isEmpty() {
        return secrets.isEmpty();
    }

    /** The signature of a message. */
    String sign(String id, long timestamp, byte[] body) {
        return VERSION + Base64.getEncoder().encodeToString(hmac(secrets.get(0), id, timestamp, body));
    }

    /**
     * Whether a message is of whom it says, and of now.
     *
     * @param signatures one or more between spaces; those of other versions are passed over
     */
    public boolean holds(
            @Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body, Instant now) {
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long seconds = Long.parseLong(timestamp);
        if (Math.abs(now.getEpochSecond() - seconds) > TOLERANCE.toSeconds()) {
            return false;
        }
        boolean found = false;
        for (byte[] secret : secrets) {
            byte[] expected = (VERSION + Base64.getEncoder().encodeToString(hmac(secret, id, seconds, body)))
                    .getBytes(StandardCharsets.UTF_8);
            for (String signature : signatures.split(" ", -1)) {
                found |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] secret, String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
