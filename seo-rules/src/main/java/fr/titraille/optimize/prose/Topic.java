package fr.titraille.optimize.prose;

/** The section that a statement belongs to. */
public enum Topic {
    /** What related articles report. */
    BACKGROUND,
    /** What is known of the chips named. */
    CHIPS,
    /** Dated events, in order. */
    CHRONOLOGY,
    /** Who the firms named are. */
    COMPANIES
}
