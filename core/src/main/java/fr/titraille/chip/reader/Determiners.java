package fr.titraille.chip.reader;

import java.util.Set;

/** Which determiners point, own or define; keys in lower case. */
final class Determiners {

    private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "du", "au", "aux", "ce", "cet", "cette", "ces");
    private static final Set<String> POSSESSIVE = Set.of("son", "sa", "ses", "leur", "leurs", "notre", "nos");
    private static final Set<String> DEMONSTRATIVE = Set.of("ce", "cet", "cette", "ces");

    private Determiners() {}

    static boolean isDefinite(String key) {
        return DEFINITE.contains(key);
    }

    static boolean isPossessive(String key) {
        return POSSESSIVE.contains(key);
    }

    static boolean isDemonstrative(String key) {
        return DEMONSTRATIVE.contains(key);
    }
}
