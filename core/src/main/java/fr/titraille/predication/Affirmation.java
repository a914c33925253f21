package fr.titraille.predication;

/** Whether the act is said to be, not to be, or to be with a restriction. */
public enum Affirmation {
    AFFIRMED,
    /** « ne … pas », « sans », « refuser de »: it is not so. */
    NEGATED,
    /** « ne … que », « seulement »: it is so, of nothing else. */
    RESTRICTED
}
