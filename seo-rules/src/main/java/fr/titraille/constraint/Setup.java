package fr.titraille.constraint;

import fr.titraille.analysis.ArticleField;
import fr.titraille.format.Formats;
import fr.titraille.rule.Profile;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a constraint checks and where it finds the article: the rules, their thresholds, and how a value is read.
 *
 * @param field the field that a text stands for
 * @param text name of a class's property, or empty; likewise {@code title} and {@code keyphrase}
 */
record Setup(
        Predicate<Rule> rules,
        Profile profile,
        Severity atLeast,
        ArticleField field,
        String format,
        String text,
        String title,
        String keyphrase) {

    /** The rules of HTML head and page furniture, which a class with a text and a title cannot satisfy. */
    private static final Set<RuleGroup> PAGE_GROUPS =
            Set.of(RuleGroup.METADATA, RuleGroup.STRUCTURED_DATA, RuleGroup.FIDELITY);

    static Setup of(Severity atLeast, String... rules) {
        Set<String> ids = Set.of(rules);
        return new Setup(
                rule -> ids.contains(rule.descriptor().id()),
                Profile.news(),
                atLeast,
                ArticleField.BODY,
                "text",
                "",
                "",
                "");
    }

    static Setup of(Severity atLeast, RuleGroup group) {
        return new Setup(
                rule -> rule.descriptor().group() == group,
                Profile.news(),
                atLeast,
                ArticleField.BODY,
                "text",
                "",
                "",
                "");
    }

    /** @throws IllegalArgumentException if there is no such profile */
    static Setup all(Severity atLeast, String profile) {
        return new Setup(rule -> true, Profile.named(profile), atLeast, ArticleField.BODY, "text", "", "", "");
    }

    Setup threshold(String key, double value) {
        return new Setup(rules, profile.with(key, value), atLeast, field, format, text, title, keyphrase);
    }

    /** @throws IllegalArgumentException if there is no such format */
    Setup body(String name) {
        if (!Formats.standard().names().contains(name)) {
            throw new IllegalArgumentException("format must be one of "
                    + String.join(", ", Formats.standard().names()));
        }
        return new Setup(rules, profile, atLeast, ArticleField.BODY, name, text, title, keyphrase);
    }

    Setup field(ArticleField own) {
        return new Setup(rules, profile, atLeast, own, format, text, title, keyphrase);
    }

    Setup properties(String ofText, String ofTitle, String ofKeyphrase) {
        return new Setup(rules, profile, atLeast, field, format, ofText, ofTitle, ofKeyphrase);
    }

    /** The rules with their thresholds. */
    RuleEngine engine() {
        return RuleEngine.builder().profile(profile).build().only(rules);
    }

    /** The rules that a class with some properties can satisfy. */
    RuleEngine engineForClasses() {
        return engine().only(rule -> !PAGE_GROUPS.contains(rule.descriptor().group()));
    }

    /** Whether it may stand on a class. */
    boolean namesProperties() {
        return !(text + title + keyphrase).isEmpty();
    }

    /** @throws IllegalArgumentException if the value is under 1 */
    static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more");
        }
    }

    /** @throws IllegalArgumentException unless 0 ≤ min ≤ max ≤ limit */
    static void range(String minName, double min, String maxName, double max, double limit) {
        if (!(min >= 0 && min <= max && max <= limit)) {
            throw new IllegalArgumentException(
                    minName + " and " + maxName + " must be in order, between 0 and " + limit);
        }
    }
}
