package fr.titraille.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site's thresholds: {@code <rule>.<key>=number}, {@code <rule>.enabled=false}, {@code <rule>.severity=advice},
 * {@code score.*} weights. A profile may start from another with {@code extends=news}. Immutable.
 *
 * <pre>{@code
 * Profile own = Profile.read(Path.of("mon-site.properties"));
 * RuleEngine engine = RuleEngine.builder().profile(own).build();
 * }</pre>
 */
public final class Profile {

    /** The profiles that ship with Titraille. */
    public static final List<String> NAMES = List.of("news", "web", "strict");

    private static final Set<String> WEIGHTS = weights();
    private static final Set<String> SHIPPED = shipped();

    private final String name;
    private final Map<String, String> values;

    private Profile(String name, Map<String, String> values) {
        this.name = name;
        this.values = Map.copyOf(values);
    }

    /** The default: thresholds of the French press. */
    public static Profile news() {
        return named("news");
    }

    /**
     * A profile that ships with Titraille.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Profile named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("unknown profile; known are " + String.join(", ", NAMES));
        }
        try (InputStream in = Profile.class.getResourceAsStream("profiles/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("profile " + name + " is missing");
            }
            return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("profile " + name + " cannot be read", e);
        }
    }

    /**
     * A site's own profile.
     *
     * @throws IllegalArgumentException if a line says what no profile can say; the message names the key
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Profile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return parse(String.valueOf(file.getFileName()), reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the profile cannot be read", e);
        }
    }

    private static Profile parse(String name, Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> values = new TreeMap<>();
        String base = properties.getProperty("extends");
        if (base != null) {
            values.putAll(named(base.strip()).values);
        }
        for (String key : properties.stringPropertyNames()) {
            if (!key.equals("extends")) {
                String value = properties.getProperty(key).strip();
                check(key, value);
                values.put(key, value);
            }
        }
        return new Profile(name, values);
    }

    private static void check(String key, String value) {
        if (key.endsWith(".enabled")) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new IllegalArgumentException(key + " must be true or false");
            }
        } else if (key.endsWith(".severity")) {
            if (!Set.of("error", "warning", "advice").contains(value)) {
                throw new IllegalArgumentException(key + " must be error, warning or advice");
            }
        } else {
            try {
                Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(key + " must be a number", e);
            }
        }
    }

    /**
     * The same profile with one threshold of another value.
     *
     * @param key such as {@code length-min-words.min-words}
     */
    public Profile with(String key, double value) {
        Map<String, String> own = new TreeMap<>(values);
        own.put(key, String.valueOf(value));
        return new Profile(name, own);
    }

    /** The profile's name, or its file's. */
    public String name() {
        return name;
    }

    /** All keys. */
    public Set<String> keys() {
        return values.keySet();
    }

    /**
     * The first key that no rule listens to: neither one of the weights of the score, nor of a rule, nor of a profile that
     * ships with Titraille.
     *
     * @param rules ids of the rules there are
     */
    Optional<String> unknownKey(Set<String> rules) {
        return values.keySet().stream()
                .sorted()
                .filter(key -> !SHIPPED.contains(key) && !isWeight(key) && !rules.contains(ruleOf(key)))
                .findFirst();
    }

    private static String ruleOf(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static boolean isWeight(String key) {
        return WEIGHTS.contains(key);
    }

    private static Set<String> weights() {
        Set<String> out = new HashSet<>();
        for (Severity severity : Severity.values()) {
            out.add("score." + severity.name().toLowerCase(Locale.ROOT));
        }
        for (RuleGroup group : RuleGroup.values()) {
            out.add("score.group." + group.id());
        }
        return Set.copyOf(out);
    }

    private static Set<String> shipped() {
        Set<String> out = new HashSet<>();
        NAMES.forEach(each -> out.addAll(named(each).keys()));
        return Set.copyOf(out);
    }

    /** Whether the rule runs. */
    public boolean enables(String rule) {
        return !"false".equals(values.get(rule + ".enabled"));
    }

    /** The severity that the profile gives the rule in place of its own. */
    public Optional<Severity> severity(String rule) {
        return Optional.ofNullable(values.get(rule + ".severity"))
                .map(s -> Severity.valueOf(s.toUpperCase(Locale.ROOT)));
    }

    /**
     * A threshold.
     *
     * @throws IllegalArgumentException if the profile has none of that name
     */
    public double threshold(String rule, String key) {
        String value = values.get(rule + "." + key);
        if (value == null) {
            throw new IllegalArgumentException("profile " + name + " lacks " + rule + "." + key);
        }
        return Double.parseDouble(value);
    }

    /** A threshold, or {@code fallback} where the profile has none of that name. */
    public double threshold(String rule, String key, double fallback) {
        String value = values.get(rule + "." + key);
        return value == null ? fallback : Double.parseDouble(value);
    }

    double weight(Severity severity) {
        return threshold("score", severity.name().toLowerCase(Locale.ROOT));
    }

    double weight(RuleGroup group) {
        String value = values.get("score.group." + group.id());
        return value == null ? 1 : Double.parseDouble(value);
    }
}
