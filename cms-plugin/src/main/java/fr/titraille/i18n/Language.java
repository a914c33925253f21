package fr.titraille.i18n;

import java.util.List;
import java.util.Locale;

/** The language of messages: French, unless the client would rather have English. */
public final class Language {

    private Language() {}

    /**
     * French or English.
     *
     * @param acceptable what the client accepts, best first, as {@code Accept-Language} says it
     */
    public static Locale of(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("fr")) {
                return Locale.FRENCH;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.FRENCH;
    }
}
