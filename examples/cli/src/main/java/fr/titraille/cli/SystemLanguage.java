package fr.titraille.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The user's language by the environment's locale: French unless it names another language. */
final class SystemLanguage {

    private SystemLanguage() {}

    static String detect() {
        return of(Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .orElse(null));
    }

    /** {@code en} for {@code en_US.UTF-8}; {@code fr} for French, C, POSIX or nothing. */
    static String of(@Nullable String locale) {
        if (locale == null) {
            return "fr";
        }
        String language = locale.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        return language.isEmpty() || language.equals("c") || language.equals("posix") || language.equals("fr")
                ? "fr"
                : "en";
    }
}
