package fr.titraille.clean;

import fr.titraille.text.TextRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that Titraille did to an article, so that an editor can see it and refuse it.
 *
 * @param rule the rule or step that asked for it, kebab-case, such as {@code injected-ad}
 * @param kind removed, replaced or inserted
 * @param before the text that stood there; empty for an insertion
 * @param after the text that stands there now; empty for a removal
 * @param range where {@code before} stood in the plain text that the step was given, or null for a field
 * @param field {@code body}, {@code title}, {@code metaDescription}…
 * @param reason why, in French, for the editor
 * @param source where an inserted statement comes from, or null
 */
public record Change(
        String rule,
        Kind kind,
        String before,
        String after,
        @Nullable TextRange range,
        String field,
        String reason,
        @Nullable String source) {

    /** What happened. */
    public enum Kind {
        REMOVED,
        REPLACED,
        INSERTED
    }

    public Change {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Names the change so that a caller can refuse it alone: the rule and eight hexadecimal digits over field, before
     * and after. It does not depend on what else was changed; two changes that are the same to the letter share it.
     */
    public String id() {
        int hash = 17;
        for (String part : new String[] {kind.name(), field, before, after}) {
            hash = 31 * hash + part.hashCode();
        }
        return rule + ":" + String.format("%08x", hash);
    }
}
