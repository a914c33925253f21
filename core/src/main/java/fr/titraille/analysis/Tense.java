package fr.titraille.analysis;

/** The simple tenses of French; which there are depends on the {@link Mood}. */
public enum Tense {
    PRESENT,
    IMPERFECT,
    /** Il livra. */
    SIMPLE_PAST,
    FUTURE,
    /** The past participle's. */
    PAST
}
