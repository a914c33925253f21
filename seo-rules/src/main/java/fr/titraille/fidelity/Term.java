package fr.titraille.fidelity;

import fr.titraille.text.TextRange;

/**
 * A word, name or number that a clause is about.
 *
 * @param token its number in the text
 * @param key what it is compared by: a concept, a stem, {@code @} and a canonical name, {@code #} and a chip's name
 * @param lemma its dictionary form, or the key for names and figures
 * @param kind what it is
 * @param sign 1, or -1 where it is denied or the concept's antonym
 * @param verb whether it is a verb
 */
record Term(int token, TextRange range, String key, String lemma, Kind kind, int sign, boolean verb) {

    enum Kind {
        WORD,
        NAME,
        FIGURE
    }

    /** Its key with what makes « bénéfice » and « perte » two things. */
    String signedKey() {
        return key.startsWith("a:") ? key + sign : key;
    }

    /** How much it tells when shared. */
    double weight() {
        return switch (kind) {
            case WORD -> 1;
            case NAME -> 1.2;
            case FIGURE -> 1.5;
        };
    }
}
