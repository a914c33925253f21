package fr.titraille.api;

import fr.titraille.dto.InvalidFieldException;
import fr.titraille.rule.Profile;
import fr.titraille.rule.RuleEngine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One rule engine a profile, built when it is first asked for. */
final class Engines {

    private static final String DEFAULT = "news";
    private static final Map<String, RuleEngine> ENGINES = new ConcurrentHashMap<>();

    private Engines() {}

    /**
     * The engine of a profile; {@code news} when none is named.
     *
     * @param field the request's field that names the profile
     * @throws InvalidFieldException if there is no such profile
     */
    static RuleEngine of(@Nullable String profile, String field) {
        String name = profile == null ? DEFAULT : profile;
        if (!Profile.NAMES.contains(name)) {
            throw new InvalidFieldException(field, "field.unknown-profile", String.join(", ", Profile.NAMES));
        }
        return ENGINES.computeIfAbsent(
                name, n -> RuleEngine.builder().profile(Profile.named(n)).build());
    }
}
