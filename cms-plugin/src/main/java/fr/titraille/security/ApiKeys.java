package fr.titraille.security;

import fr.titraille.settings.SettingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that clients may present. Only their SHA-256 is known: keys are drawn at random ({@link #draw}), so no salt
 * or slow hash is needed. Immutable and thread-safe.
 */
public final class ApiKeys {

    private record Entry(String name, byte[] hash) {}

    private final List<Entry> entries;

    private ApiKeys(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The keys of a setting.
     *
     * @param written each {@code name:SHA-256 in hexadecimal}; two entries may share a name while a key is replaced
     * @throws SettingException if one is not of that form
     */
    public static ApiKeys of(List<String> written) {
        List<Entry> out = new ArrayList<>();
        for (String entry : written) {
            int colon = entry.indexOf(':');
            String hash = entry.substring(colon + 1);
            if (colon < 1 || !hash.matches("[0-9a-fA-F]{64}")) {
                throw new SettingException("setting.api-key");
            }
            out.add(new Entry(entry.substring(0, colon), HexFormat.of().parseHex(hash)));
        }
        return new ApiKeys(List.copyOf(out));
    }

    /** A new key: 256 random bits. */
    public static String draw() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** The SHA-256 of a key in hexadecimal, as the setting wants it. */
    public static String hash(String key) {
        return HexFormat.of().formatHex(sha256(key));
    }

    /** Whether no key is known. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The name of a key; null if it is none. Takes as long whichever entry it is. */
    public @Nullable String name(String key) {
        byte[] presented = sha256(key);
        String found = null;
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.hash(), presented)) {
                found = entry.name();
            }
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
