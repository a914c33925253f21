package fr.titraille.spark;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the jobs say to people: English for English, French for any other language. Thread-safe. */
final class SparkTexts {

    static final String BUNDLE = "fr.titraille.spark.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private SparkTexts(Locale locale) {
        this.locale = locale;
        this.bundle = bundle(locale);
    }

    static SparkTexts in(Locale locale) {
        return new SparkTexts(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** The bundle alone. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                SparkTexts.class.getClassLoader());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
