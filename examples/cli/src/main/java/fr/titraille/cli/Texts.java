package fr.titraille.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's own texts, from the bundle beside this class. */
final class Texts {

    private static final String BUNDLE = "fr.titraille.cli.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        Locale suffix = locale.getLanguage().equals("en") ? locale : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle(BUNDLE, suffix, Texts.class.getClassLoader());
    }

    /** English for English, French for any other language. */
    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** A text with its arguments in place. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The failure that a text tells. */
    InputException failure(String key, Object... arguments) {
        return new InputException(text(key, arguments));
    }
}
