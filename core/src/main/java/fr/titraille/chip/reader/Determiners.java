package fr.titraille.chip.reader;

import fr.titraille.grammar.WordClass;

/** Which determiners point, own or define; keys in lower case. */
final class Determiners {

    private Determiners() {}

    static boolean isDefinite(String key) {
        return WordClass.DEFINITE_ARTICLE.has(key) || WordClass.CONTRACTION.has(key) || isDemonstrative(key);
    }

    static boolean isPossessive(String key) {
        return WordClass.POSSESSIVE_DETERMINER.has(key);
    }

    static boolean isDemonstrative(String key) {
        return WordClass.DEMONSTRATIVE_DETERMINER.has(key);
    }
}
