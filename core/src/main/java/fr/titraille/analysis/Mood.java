package fr.titraille.analysis;

/** The moods of French verbs, the impersonal ones among them. */
public enum Mood {
    INDICATIVE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PARTICIPLE;

    /** Whether a verb in this mood has a person: it can be the verb of a clause by itself. */
    public boolean isFinite() {
        return this != INFINITIVE && this != PARTICIPLE;
    }
}
