package fr.titraille.server;

import java.util.Set;

/** The addresses of the contract, by which requests are counted and logged. */
final class Route {

    private static final Set<String> FIRST = Set.of("editor", "panel", "health", "metrics", "openapi.json", "docs");
    private static final Set<String> VERSIONED = Set.of(
            "archive",
            "audits",
            "chips",
            "edits",
            "facts",
            "fidelity-checks",
            "keyphrases",
            "optimizations",
            "related",
            "renderings",
            "rules",
            "subheadings",
            "titles",
            "validations",
            "webhooks");

    private Route() {}

    /** {@code /v1/rules} for {@code /v1/rules/heading-length}; {@code other} for what the contract does not know. */
    static String of(String path) {
        String[] parts = path.split("/", 4);
        if (parts.length < 2 || !parts[0].isEmpty()) {
            return "other";
        }
        if (parts[1].isEmpty()) {
            return "/";
        }
        if (FIRST.contains(parts[1])) {
            return "/" + parts[1];
        }
        return parts.length > 2 && parts[1].equals("v1") && VERSIONED.contains(parts[2]) ? "/v1/" + parts[2] : "other";
    }
}
