package fr.titraille.analysis;

/** Who a verb or pronoun speaks of: the speaker, the one spoken to, another. */
public enum Person {
    FIRST,
    SECOND,
    THIRD
}
