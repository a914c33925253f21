package fr.titraille.dto;

import fr.titraille.rule.Messages;
import fr.titraille.rule.Profile;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue.
 *
 * @param group {@code structure}, {@code keyphrase}, {@code typography}…
 * @param severity {@code error}, {@code warning} or {@code advice}
 * @param fix {@code automatic}, {@code suggested} or {@code none}
 * @param authority whose word it stands on: {@code standard}, {@code search-engine}, {@code typography}, {@code peer} or
 *     {@code house}
 * @param sources codes of the authorities
 * @param title what it asks, in a few words
 * @param why why it matters
 * @param thresholds the profile's numbers, by name
 * @param page the documentation in Markdown; only when one rule is asked for
 */
public record RuleDto(
        String id,
        String group,
        String severity,
        String fix,
        String authority,
        List<String> sources,
        String title,
        String why,
        Map<String, Double> thresholds,
        @Nullable String page) {

    /** The rule as one of many, without its page. */
    public static RuleDto of(Rule rule, Profile profile, Locale locale) {
        return of(rule, profile, locale, null);
    }

    /** The rule with its page. */
    public static RuleDto withPage(Rule rule, Profile profile, Locale locale) {
        return of(rule, profile, locale, RulePage.of(rule).orElse(null));
    }

    private static RuleDto of(Rule rule, Profile profile, Locale locale, @Nullable String page) {
        RuleDescriptor descriptor = rule.descriptor();
        Messages messages = Messages.in(locale);
        return new RuleDto(
                descriptor.id(),
                descriptor.group().id(),
                profile.severity(descriptor.id())
                        .orElse(descriptor.severity())
                        .name()
                        .toLowerCase(Locale.ROOT),
                descriptor.fixability().name().toLowerCase(Locale.ROOT),
                descriptor.authority().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                descriptor.sources(),
                messages.text(descriptor, "title"),
                messages.text(descriptor, "why"),
                thresholds(descriptor.id(), profile),
                page);
    }

    private static Map<String, Double> thresholds(String rule, Profile profile) {
        Map<String, Double> out = new TreeMap<>();
        for (String key : profile.keys()) {
            if (key.startsWith(rule + ".") && !key.endsWith(".enabled") && !key.endsWith(".severity")) {
                String name = key.substring(rule.length() + 1);
                out.put(name, profile.threshold(rule, name));
            }
        }
        return out;
    }
}
