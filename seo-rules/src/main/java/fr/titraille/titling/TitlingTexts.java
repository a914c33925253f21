package fr.titraille.titling;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the room says to an editor: French unless English is asked for. Thread-safe. */
final class TitlingTexts {

    private static final String BUNDLE = "fr.titraille.titling.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final TitlingTexts FRENCH = new TitlingTexts(Locale.ROOT, Locale.FRENCH);
    private static final TitlingTexts ENGLISH = new TitlingTexts(Locale.ENGLISH, Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    private TitlingTexts(Locale bundle, Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, bundle, TitlingTexts.class.getClassLoader(), NO_FALLBACK);
        this.locale = locale;
    }

    static TitlingTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
