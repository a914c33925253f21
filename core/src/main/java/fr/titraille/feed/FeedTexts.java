package fr.titraille.feed;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why an item of a feed cannot be read. */
final class FeedTexts {

    private static final String BUNDLE = "fr.titraille.feed.messages";

    private FeedTexts() {}

    static String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.FRENCH).format(arguments);
    }
}
