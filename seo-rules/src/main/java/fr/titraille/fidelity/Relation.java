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

    /** Whether both name the same two in exchanged places. */
    boolean reverses(Relation other) {
        return what.equals(other.what) && from.equals(other.to) && to.equals(other.from);
    }

    boolean repeats(Relation other) {
        return what.equals(other.what) && from.equals(other.from) && to.equals(other.to);
    }
}
