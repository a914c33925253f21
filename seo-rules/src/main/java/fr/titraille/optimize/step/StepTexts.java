package fr.titraille.optimize.step;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the steps say to the editor: French unless English is asked for. Thread-safe. */
public final class StepTexts {

    private static final String BUNDLE = "fr.titraille.optimize.step.messages";
    private static final StepTexts FRENCH = new StepTexts(Locale.ROOT, Locale.FRENCH);
    private static final StepTexts ENGLISH = new StepTexts(Locale.ENGLISH, Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    private StepTexts(Locale bundle, Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, bundle, StepTexts.class.getClassLoader());
        this.locale = locale;
    }

    /** The texts in English for English, in French for any other language. */
    public static StepTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /**
     * A text with its arguments in place.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
