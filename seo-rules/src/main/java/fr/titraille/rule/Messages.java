package fr.titraille.rule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of rules, from their bundles. French is the bundle without suffix, so it is also what other languages fall
 * back to. Thread-safe.
 */
public final class Messages {

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    private static final Messages FRENCH = new Messages(Locale.FRENCH);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    /** The texts in English for English, in French for any other language. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /**
     * A text with its arguments in place; a {@link Locale} among them is named as a language.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public String text(RuleDescriptor rule, String key, Object... arguments) {
        String pattern = pattern(rule, key);
        MessageFormat format = formats.computeIfAbsent(
                rule.bundle() + "/" + rule.id() + "." + key, k -> new MessageFormat(pattern, locale));
        // MessageFormat is not thread-safe
        MessageFormat own = (MessageFormat) format.clone();
        return own.format(Arrays.stream(arguments).map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        return argument instanceof Locale language ? language.getDisplayLanguage(locale) : argument;
    }

    /** Whether the bundle has the key. */
    public boolean has(RuleDescriptor rule, String key) {
        return bundle(rule).containsKey(rule.id() + "." + key);
    }

    private String pattern(RuleDescriptor rule, String key) {
        return bundle(rule).getString(rule.id() + "." + key);
    }

    private ResourceBundle bundle(RuleDescriptor rule) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Locale wanted = locale.getLanguage().equals("fr") ? Locale.ROOT : locale;
        try {
            return ResourceBundle.getBundle(
                    rule.bundle(), wanted, loader == null ? Messages.class.getClassLoader() : loader);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(rule.bundle(), wanted, Messages.class.getClassLoader());
        }
    }
}
