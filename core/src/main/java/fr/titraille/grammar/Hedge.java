package fr.titraille.grammar;

/**
 * What keeps a statement from being a plain fact.
 *
 * @param level how far from a fact it is
 * @param strong whether a rewrite may not drop it without hedging in another way; a weak one hedges too, but a source
 *     may use it of plain facts
 */
public record Hedge(Level level, boolean strong) {

    /** From near a fact to far from one. */
    public enum Level {
        /** Somebody says so. */
        REPORTED,
        /** Taken as likely. */
        PROBABLE,
        /** May be. */
        POSSIBLE,
        /** Decided or due, not done. */
        PLANNED,
        /** Said of the time to come. */
        PREDICTED,
        /** Being looked into. */
        CONSIDERED,
        /** Somebody would like it. */
        WISHED,
        /** Somebody would not. */
        FEARED,
        /** Under a condition. */
        CONDITIONAL
    }
}
