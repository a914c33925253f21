package fr.titraille.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service's settings, each checked when it is set. Immutable.
 *
 * <pre>{@code
 * ServiceSettings settings = ServiceSettings.standard().with(Setting.PORT, "0").with(Setting.RATE_LIMIT, "60");
 * }</pre>
 */
public final class ServiceSettings {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12})\\s*([A-Za-z]*)");
    private static final Map<String, Long> SIZES = Map.of("", 1L, "B", 1L, "KB", 1_000L, "MB", 1_000_000L);
    private static final Map<String, Long> MILLIS =
            Map.of("", 1_000L, "MS", 1L, "S", 1_000L, "M", 60_000L, "MIN", 60_000L, "H", 3_600_000L);

    /** Where a value comes from, weakest first. */
    public enum Origin {
        /** The program itself. */
        DEFAULT,
        /** A properties file. */
        FILE,
        /** The environment. */
        ENVIRONMENT,
        /** Whoever starts the service. */
        OPTION
    }

    private record Value(String text, Origin origin) {}

    private static final ServiceSettings STANDARD = new ServiceSettings(Map.of());

    private final Map<Setting, Value> values;

    private ServiceSettings(Map<Setting, Value> values) {
        this.values = values;
    }

    /** All settings as they come. */
    public static ServiceSettings standard() {
        return STANDARD;
    }

    /** The same settings with one changed by whoever starts the service. */
    public ServiceSettings with(Setting setting, String value) {
        return with(setting, value, Origin.OPTION);
    }

    /**
     * The same settings with those of a properties file in UTF-8.
     *
     * @throws SettingException if the file cannot be read, names an unknown setting or gives an impossible value
     */
    public ServiceSettings withFile(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            SettingException unreadable = new SettingException("setting.file", file.toString());
            unreadable.initCause(e);
            throw unreadable;
        }
        ServiceSettings out = this;
        for (String key : properties.stringPropertyNames()) {
            Setting setting = Setting.of(key).orElseThrow(() -> new SettingException("setting.unknown", key));
            out = out.with(setting, properties.getProperty(key), Origin.FILE);
        }
        return out;
    }

    /**
     * The same settings with those of the environment.
     *
     * @throws SettingException if a value is impossible
     */
    public ServiceSettings withEnvironment(Map<String, String> environment) {
        ServiceSettings out = this;
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                out = out.with(setting, value, Origin.ENVIRONMENT);
            }
        }
        return out;
    }

    private ServiceSettings with(Setting setting, String value, Origin origin) {
        String text = value.strip();
        check(setting, text);
        Map<Setting, Value> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.put(setting, new Value(text, origin));
        return new ServiceSettings(changed);
    }

    /** A setting as it was written. */
    public String text(Setting setting) {
        Value value = values.get(setting);
        return value == null ? setting.standard() : value.text();
    }

    /** Where its value comes from. */
    public Origin origin(Setting setting) {
        Value value = values.get(setting);
        return value == null ? Origin.DEFAULT : value.origin();
    }

    /** A number. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** A size in bytes. */
    public int bytes(Setting setting) {
        return (int) amount(setting, text(setting), SIZES);
    }

    /** A length of time. */
    public Duration duration(Setting setting) {
        return Duration.ofMillis(amount(setting, text(setting), MILLIS));
    }

    /** A yes or no. */
    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** The parts of a list between commas. */
    public List<String> list(Setting setting) {
        return Arrays.stream(text(setting).split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static void check(Setting setting, String value) {
        switch (setting.kind()) {
            case NUMBER -> inside(setting, whole(setting, value));
            case DURATION -> inside(setting, amount(setting, value, MILLIS));
            case SIZE -> {
                if (amount(setting, value, SIZES) > Integer.MAX_VALUE / 2) {
                    throw impossible(setting);
                }
            }
            case FLAG -> {
                if (!value.equals("true") && !value.equals("false")) {
                    throw impossible(setting);
                }
            }
            case TEXT, LIST, SECRETS -> {}
        }
    }

    private static void inside(Setting setting, long value) {
        if (value < setting.least() || value > setting.most()) {
            throw new SettingException(
                    "setting.outside", setting.key(), setting.variable(), setting.least(), setting.most());
        }
    }

    private static long whole(Setting setting, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw impossible(setting);
        }
        return Long.parseLong(value);
    }

    private static long amount(Setting setting, String value, Map<String, Long> units) {
        Matcher matcher = AMOUNT.matcher(value);
        Long unit = matcher.matches() ? units.get(matcher.group(2).toUpperCase(Locale.ROOT)) : null;
        if (unit == null) {
            throw impossible(setting);
        }
        return Long.parseLong(matcher.group(1)) * unit;
    }

    private static SettingException impossible(Setting setting) {
        return new SettingException("setting.impossible", setting.key(), setting.variable(), setting.standard());
    }
}
