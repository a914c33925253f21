package fr.titraille.predication;

/** How far the act is a fact, as its own form and the chain of its governors say. */
public enum Modality {
    /** Stated as done, being done or true. */
    FACT,
    /** In the future tense, or foretold. */
    PREDICTED,
    /** Decided or intended: prévoir de, l’intention de. */
    PLANNED,
    /** May be: pouvoir, peut-être, être capable de. */
    POSSIBLE,
    /** Has to be: devoir, falloir, être tenu de. */
    DUE,
    /** In the conditional: rumour or consequence of a condition. */
    CONDITIONAL,
    /** A condition: si, à condition que. */
    HYPOTHETICAL,
    /** Wanted: vouloir, espérer. */
    WISHED,
    /** What something is done for: pour, afin de. */
    PURPOSE,
    /** Tried: tenter de. */
    TRIED,
    /** Looked into: envisager de, à l’étude. */
    CONSIDERED,
    /** Unwelcome: craindre, menacer de. */
    FEARED,
    /** Allowed to somebody. */
    ALLOWED,
    /** Forbidden to somebody. */
    BARRED,
    /** Wanted of somebody: demander de, exiger que. */
    ASKED,
    /** Said not to be so: nier, démentir. */
    DENIED,
    /** Left open: under a negated or asked governor, or asked itself. */
    OPEN,
    /** Said of the subject by others: censé, réputé. */
    REPORTED;

    /** Whether the act is stated as a fact. */
    public boolean isFact() {
        return this == FACT;
    }
}
