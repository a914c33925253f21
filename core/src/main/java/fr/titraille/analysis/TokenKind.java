package fr.titraille.analysis;

/** What a token is on the page. */
public enum TokenKind {
    /** A word: letters, inner hyphens, inner apostrophes of words such as aujourd’hui. */
    WORD,
    /** An elided form with its apostrophe: l’, qu’, jusqu’. */
    ELISION,
    /** A number in digits: 1 600, 61,83, 2023, 14. */
    NUMBER,
    /** A name that mixes letters and digits: A800, 910B, H20, R1. */
    MODEL,
    /** A time of day: 14 h 30, 10:30. */
    TIME,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** Punctuation: one mark, or a run such as … or ?!. */
    PUNCTUATION,
    /** Any other sign: %, €, $, +, an emoji. */
    SYMBOL
}
