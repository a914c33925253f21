package fr.titraille.rule;

/** Whether a rule mends what it finds. */
public enum Fixability {
    /** The fix may be applied unseen. */
    AUTOMATIC,
    /** The fix is a proposal that an editor confirms. */
    SUGGESTED,
    /** Only a person can mend it. */
    NONE
}
