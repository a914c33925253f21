package fr.titraille.predication;

/** The place of an argument in its predication, whatever the voice and the word order. */
public enum Slot {
    /** Who acts or what happens: the subject of the active verb, « par X » of the passive. */
    AGENT,
    /** Who has it done by another: the subject of faire over an infinitive. */
    CAUSER,
    /** Whom or what it is done to: the object of the active verb, the subject of the passive; also what is said or wanted. */
    PATIENT,
    /** Who gets it or is told it: « à X » of verbs of giving and telling, lui, leur. */
    RECIPIENT,
    /** What the agent is, or what the patient is made or called. */
    ATTRIBUTE,
    /** A phrase the predicate asks for, with its preposition. */
    COMPLEMENT,
    /** A phrase that may be left out: time, place, manner, measure. */
    ADJUNCT
}
