package fr.titraille.fidelity;

import fr.titraille.text.TextRange;

/**
 * Who does what to whom.
 *
 * @param what the act, the same for a verb, its converse and their nouns: {@code transfer}, {@code compare}, a concept
 * @param from the one who gives, acts or is better; a term's key
 * @param to the other
 */
record Relation(String what, String from, String to, TextRange range) {

    /** The same for relations that say the same. */
    String key() {
        return what + '|' + from + '|' + to;
    }

    /** The key of the relation with exchanged places. */
    String reversedKey() {
        return what + '|' + to + '|' + from;
    }
}
