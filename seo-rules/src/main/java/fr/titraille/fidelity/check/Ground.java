package fr.titraille.fidelity.check;

/**
 * What speaks against a rewrite. Each has a kind of the fidelity guidelines, and within it the key of its text for the
 * editor.
 */
public enum Ground {
    QUOTE_CHANGED("quote", "changed"),
    QUOTE_MADE("quote", "made"),
    NUMBER_CHANGED("number", "changed"),
    UNIT_CHANGED("unit", "changed"),
    /** « des milliards » became « des millions ». */
    MAGNITUDE_CHANGED("unit", "changed"),
    DATE_CHANGED("date", "changed"),
    DATE_UNKNOWN("date", "figure"),
    FIGURE_UNKNOWN("invented", "figure"),
    SUM_WRONG("arithmetic", "wrong"),
    SUM_UNFOUNDED("arithmetic", "unfounded"),
    /** « une étape » became « trois étapes ». */
    COUNT_CHANGED("number", "changed"),
    NAME_CHANGED("entity-swap", "changed"),
    NAME_UNKNOWN("entity-swap", "unknown"),
    CHIP_CHANGED("chip-name", "changed"),
    CHIP_UNKNOWN("chip-name", "unknown"),
    /** Two constituents of a copied sentence changed places. */
    EXCHANGED("role-swap", "parties"),
    /** Who does what to whom was turned round. */
    ROLES_TURNED("role-swap", "parties"),
    /** What one party does is told of another. */
    PARTY_CHANGED("role-swap", "parties"),
    /** A is told to be more than B, and B is more than A. */
    COMPARISON_TURNED("role-swap", "comparison"),
    FIGURES_EXCHANGED("role-swap", "figures"),
    NEGATION_EDITED("negation", "reversed"),
    NEGATION_TURNED("negation", "reversed"),
    ANTONYM("negation", "reversed"),
    PRECISION_DROPPED("precision", "dropped"),
    PRECISION_ADDED("precision", "added"),
    PRECISION_CHANGED("precision", "changed"),
    /** A hedge left a copied sentence. */
    HEDGE_EDITED("modality", "established"),
    /** What is planned, possible, tried or feared is told as done. */
    MODALITY_RAISED("modality", "established"),
    STATUS_RAISED("modality", "settled"),
    CONDITIONAL_DROPPED("modality", "conditional"),
    ATTRIBUTION_DROPPED("modality", "unattributed"),
    HOLDER_CHANGED("modality", "holder"),
    HOLDER_UNKNOWN("modality", "speaker"),
    QUANTIFIER_RAISED("superlative", "changed"),
    DEGREE_RAISED("superlative", "inflated"),
    /** « négocie » became « a signé », « réduit » « supprime ». */
    SCALE_CLIMBED("superlative", "inflated"),
    SCOPE_WIDENED("superlative", "changed"),
    ORDER_TURNED("date", "order"),
    WORDS_ADDED("invented", "claim"),
    MOTIVE_ADDED("invented", "claim"),
    FIGURE_OMITTED("omission", "figure"),
    SPEAKER_OMITTED("omission", "speaker");

    private final String kind;
    private final String message;

    Ground(String kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    /** The kind of the guidelines, such as {@code role-swap}. */
    public String kind() {
        return kind;
    }

    /** The key of its text in the bundle. */
    public String key() {
        return kind + "." + message;
    }

    /** Whether it speaks of the source's words. */
    public boolean isOmission() {
        return this == FIGURE_OMITTED || this == SPEAKER_OMITTED;
    }
}
