package fr.titraille.fidelity;

/** What keeps a statement from being a plain fact. */
enum Hedge {
    REPORTED,
    PLANNED,
    POSSIBLE,
    FEARED,
    WISHED,
    PREDICTED,
    CONSIDERED,
    /** The verb stands in the conditional. */
    CONDITIONAL,
    /** The verb stands in the future, or aller + infinitive. */
    FUTURE
}
