package fr.titraille.rule;

import java.util.List;
import java.util.Locale;

/**
 * What a finding says, before a language is chosen.
 *
 * @param rule whose bundle holds the texts
 * @param key of the message within the rule's texts, such as {@code too-long}
 * @param arguments what the message names
 */
public record Wording(RuleDescriptor rule, String key, List<Object> arguments) implements Comparable<Wording> {

    public Wording {
        arguments = List.copyOf(arguments);
    }

    /** The message: French unless English. */
    public String message(Locale locale) {
        return Messages.in(locale).text(rule, key, arguments.toArray());
    }

    /** What the rule's mend does: French unless English. */
    public String fix(Locale locale) {
        return Messages.in(locale).text(rule, "fix");
    }

    /** By rule, key and arguments: an order that no language changes. */
    @Override
    public int compareTo(Wording other) {
        int byRule = rule.id().compareTo(other.rule.id());
        int byKey = byRule != 0 ? byRule : key.compareTo(other.key);
        return byKey != 0 ? byKey : arguments.toString().compareTo(other.arguments.toString());
    }
}
