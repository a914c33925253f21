package fr.titraille.analysis;

/** Gender as the dictionary has it. */
public enum Gender {
    MASCULINE,
    FEMININE,
    /** One form for both: « rapide ». */
    EITHER
}
