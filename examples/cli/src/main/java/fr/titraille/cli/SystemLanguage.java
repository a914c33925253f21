package fr.titraille.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The user's language: what {@code --lang} says, else the environment's locale. */
final class SystemLanguage {

    private SystemLanguage() {}

    /** The language of a run; looked up before the arguments are parsed, because errors speak it too. */
    static Locale of(Map<String, String> environment, String... arguments) {
        String told = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                told = arguments[i + 1];
            } else if (arguments[i].startsWith("--lang=")) {
                told = arguments[i].substring("--lang=".length());
            }
        }
        String language = told == null ? ofLocale(locale(environment)) : told;
        return language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static @Nullable String locale(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** {@code en} for {@code en_US.UTF-8}; {@code fr} for French, C, POSIX or nothing. */
    static String ofLocale(@Nullable String locale) {
        if (locale == null) {
            return "fr";
        }
        String language = locale.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        return language.isEmpty() || language.equals("c") || language.equals("posix") || language.equals("fr")
                ? "fr"
                : "en";
    }
}
