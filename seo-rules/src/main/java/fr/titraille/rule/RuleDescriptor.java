package fr.titraille.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rule is. Its texts (title, messages, fix labels) stand in the bundle {@code bundle}, under keys that start
 * with the id.
 *
 * @param id kebab-case; never changes
 * @param sources codes of the catalogue's authorities: {@code RGAA-9.1}, {@code YOAST}
 * @param authority how strong the authority is
 * @param bundle base name of the resource bundle with the rule's texts
 */
public record RuleDescriptor(
        String id,
        RuleGroup group,
        Severity severity,
        Fixability fixability,
        Authority authority,
        List<String> sources,
        String bundle) {

    /** The bundle of the rules that ship with Titraille. */
    public static final String HOUSE_BUNDLE = "fr.titraille.rules.messages";

    /** Whose word a rule stands on; each message names it, so that nobody takes a house choice for a standard. */
    public enum Authority {
        /** An accessibility criterion (RGAA, WCAG, Opquast). */
        STANDARD,
        /** A text of Google Search Central. */
        SEARCH_ENGINE,
        /** A convention of French typography or the press. */
        TYPOGRAPHY,
        /** A threshold that a peer product publishes. */
        PEER,
        /** The house's own choice. */
        HOUSE
    }

    /** A rule of the house: its texts stand in {@link #HOUSE_BUNDLE}. */
    public static RuleDescriptor house(
            String id,
            RuleGroup group,
            Severity severity,
            Fixability fixability,
            Authority authority,
            String... sources) {
        return new RuleDescriptor(id, group, severity, fixability, authority, List.of(sources), HOUSE_BUNDLE);
    }

    public RuleDescriptor {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("rule id must be kebab-case");
        }
        Objects.requireNonNull(group, "group");
        sources = List.copyOf(sources);
    }
}
