package fr.titraille.subheading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The engine's texts for editors: English for English, French for any other language. Thread-safe. */
final class SubheadingTexts {

    private static final SubheadingTexts FRENCH = new SubheadingTexts(Locale.FRENCH, Locale.ROOT);
    private static final SubheadingTexts ENGLISH = new SubheadingTexts(Locale.ENGLISH, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private SubheadingTexts(Locale locale, Locale bundle) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "fr.titraille.subheading.messages", bundle, SubheadingTexts.class.getClassLoader());
    }

    static SubheadingTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    Locale locale() {
        return locale;
    }
}
