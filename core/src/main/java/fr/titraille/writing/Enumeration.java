package fr.titraille.writing;

import java.util.List;

/**
 * Lists in a sentence.
 *
 * <pre>{@code
 * Enumeration.and(List.of("Baidu", "Tencent", "Alibaba")); // « Baidu, Tencent et Alibaba »
 * }</pre>
 */
public final class Enumeration {

    private Enumeration() {}

    /** Joined by commas and « et »; empty for nothing. */
    public static String and(List<String> parts) {
        return joined(parts, "list.last");
    }

    /** Joined by commas and « ou »; empty for nothing. */
    public static String or(List<String> parts) {
        return joined(parts, "list.or");
    }

    private static String joined(List<String> parts, String last) {
        if (parts.isEmpty()) {
            return "";
        }
        String out = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            out = Forms.of(i == parts.size() - 1 ? last : "list.next", out, parts.get(i));
        }
        return out;
    }
}
