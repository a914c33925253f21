package fr.titraille.cli;

import java.io.InputStream;
import java.util.Locale;

/**
 * What one run of the program works with.
 *
 * @param in standard input
 * @param texts the program's texts in the user's language
 */
record Session(InputStream in, Terminal terminal, Texts texts) {

    /** The language of messages. */
    Locale locale() {
        return texts.locale();
    }

    /** The failure that a text tells. */
    InputException failure(String key, Object... arguments) {
        return texts.failure(key, arguments);
    }
}
