package fr.titraille.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of messages: French, unless the client would rather have English. */
final class Language {

    private Language() {}

    static Locale of(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
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
