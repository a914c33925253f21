package fr.titraille.predication;

/** The time of a predicate by its verb group, compound tenses told apart. */
public enum VerbTense {
    PRESENT,
    /** Passé composé, passé simple, past participle. */
    PAST,
    IMPERFECT,
    PLUPERFECT,
    FUTURE,
    FUTURE_PERFECT,
    /** A noun, or an elided verb without a first mention. */
    NONE
}
