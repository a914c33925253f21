package fr.titraille.chip.reader;

import java.util.Map;

/** The prepositions in full: « de » for d’, du, des; « à » for au, aux. */
final class Prepositions {

    private static final Map<String, String> FULL =
            Map.of("d'", "de", "du", "de", "des", "de", "au", "à", "aux", "à");

    private Prepositions() {}

    static String full(String key) {
        return FULL.getOrDefault(key, key);
    }

    static boolean isContraction(String key) {
        return FULL.containsKey(key) && !key.equals("d'");
    }
}
