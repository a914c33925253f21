package fr.titraille.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A rule's documentation page: Markdown that its jar carries as {@code META-INF/titraille/rules/<id>.md}, read through
 * the class loader of the rule's class, so that a third party's rule brings its own.
 */
public final class RulePage {

    private RulePage() {}

    /** The page, in Markdown; empty when the jar carries none. */
    public static Optional<String> of(Rule rule) {
        String path = "META-INF/titraille/rules/" + rule.descriptor().id() + ".md";
        ClassLoader own = rule.getClass().getClassLoader();
        try (InputStream in = (own == null ? ClassLoader.getSystemClassLoader() : own).getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + rule.descriptor().id() + " cannot be read", e);
        }
    }
}
