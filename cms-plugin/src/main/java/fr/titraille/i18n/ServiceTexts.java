package fr.titraille.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of problems, from the bundle beside this class. Immutable and thread-safe. */
public final class ServiceTexts {

    private static final String BUNDLE = "fr.titraille.i18n.messages";
    private static final ServiceTexts FRENCH = new ServiceTexts(Locale.FRENCH, Locale.ROOT);
    private static final ServiceTexts ENGLISH = new ServiceTexts(Locale.ENGLISH, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private ServiceTexts(Locale locale, Locale suffix) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, suffix, ServiceTexts.class.getClassLoader());
    }

    /** English for English, French for any other language. */
    public static ServiceTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /**
     * A text with its arguments in place.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
