package fr.titraille.analysis;

/** Grammatical number as the dictionary has it; not called number, which is what figures are. */
public enum Plurality {
    SINGULAR,
    PLURAL,
    /** One form for both: « prix ». */
    EITHER
}
