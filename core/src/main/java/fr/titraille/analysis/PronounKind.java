package fr.titraille.analysis;

/** What a pronoun does, as far as the dictionary tells. */
public enum PronounKind {
    SUBJECT,
    OBJECT,
    RELATIVE,
    DEMONSTRATIVE,
    INTERROGATIVE
}
