package fr.titraille.fidelity.proposition;

/** How far from a fact an act is told, from its mood, its tense and its governors. */
public enum Status {
    /** Told as done or as being so. */
    FACT,
    /** In the future, or under « aller ». */
    FUTURE,
    /** Has to be done: « doit », « est tenu de ». */
    DUE,
    /** Decided, not done. */
    PLANNED,
    /** In the conditional: told with a reserve. */
    CONDITIONAL,
    POSSIBLE,
    /** Wanted, tried or asked for. */
    WISHED,
    CONSIDERED,
    FEARED,
    ALLOWED,
    /** Said of it by others. */
    REPORTED,
    /** Behind « si », « avant de », « pour »: nothing is asserted. */
    OPEN;

    /** Whether it may well not come. */
    public boolean isUnsure() {
        return this == CONDITIONAL || this == POSSIBLE || this == WISHED || this == CONSIDERED || this == FEARED;
    }

    /** Whether it is not told as done. */
    public boolean isUnreal() {
        return isUnsure() || this == FUTURE || this == DUE || this == PLANNED;
    }
}
