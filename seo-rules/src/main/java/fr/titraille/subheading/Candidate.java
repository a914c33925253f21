package fr.titraille.subheading;

/**
 * A wording that a section offers for its heading.
 *
 * @param text the heading as it would be printed
 * @param form how it was made
 * @param firstToken first token of the stretch it stands on
 * @param endToken one past the last
 * @param head token of its head, the noun or verb that the rest hangs on
 * @param cut whether the stretch was left before a complement that the sentence goes on with
 */
record Candidate(String text, Form form, int firstToken, int endToken, int head, boolean cut) {

    /** How a heading is made. */
    enum Form {
        NOUN_PHRASE,
        QUOTATION,
        QUESTION,
        CLAUSE,
        INFINITIVE,
        THEME,
        FACT
    }
}
