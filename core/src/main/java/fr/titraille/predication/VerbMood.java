package fr.titraille.predication;

/** The mood of a predicate by its verb group. */
public enum VerbMood {
    INDICATIVE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PARTICIPLE,
    /** « en » and the present participle. */
    GERUND,
    /** A noun. */
    NONE;

    /** Whether the verb carries person and number. */
    public boolean isFinite() {
        return this == INDICATIVE || this == CONDITIONAL || this == SUBJUNCTIVE || this == IMPERATIVE;
    }
}
